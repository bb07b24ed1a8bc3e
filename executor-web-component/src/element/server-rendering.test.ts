import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ChatExecutorElement } from './index.ts';

test('a plain Node process may import the element: nothing of a document is touched', async () => {
  const program = `const { ChatExecutorElement } = await import(${JSON.stringify(new URL('index.ts', import.meta.url).href)});
console.log(typeof ChatExecutorElement, typeof document, typeof window, typeof localStorage);`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--conditions=chat-executor-source',
    '--no-warnings',
    '--input-type=module',
    '--eval',
    program,
  ]);
  expect(stdout.trim()).toBe('function undefined undefined undefined');
});

/** Lets a test ask for what a server asks for. */
class ProbeElement extends ChatExecutorElement {
  renderNow() {
    return this.render();
  }
}

test('a server may render it, unfolded too, without a document', () => {
  customElements.define('probe-element', ProbeElement);
  const element = new ProbeElement();
  element.open = true;
  element.token = 'a-token';
  expect(JSON.stringify(element.renderNow())).toContain('Off');
  expect(element.state.connection.status).toBe('off');
  expect(element.executor).toBeUndefined();
});

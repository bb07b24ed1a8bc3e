import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ChatExecutorElement } from './index.ts';

test('can be imported in plain Node, without accessing a document', async () => {
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

/** Makes `render` public. */
class ProbeElement extends ChatExecutorElement {
  renderNow() {
    return this.render();
  }
}

test('renders on a server, also with the open panel', () => {
  customElements.define('probe-element', ProbeElement);
  const element = new ProbeElement();
  element.open = true;
  element.token = 'a-token';
  expect(JSON.stringify(element.renderNow())).toContain('Off');
  expect(element.state.connection.status).toBe('off');
  expect(element.executor).toBeUndefined();
});

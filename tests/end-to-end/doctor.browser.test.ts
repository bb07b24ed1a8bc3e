import type { StartedOrchestrator } from '@chat-executor/orchestrator';
import { launchChromium } from '@chat-executor/testing/chromium';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ElementServer, startElementServer } from '../../executor-web-component/src/element/testing/element-server.ts';
import { openElement } from '../../executor-web-component/src/element/testing/open-element.ts';
import { startBackend, TOKEN } from './page-stage.ts';

let browser: Browser;
let server: ElementServer;
let open: StartedOrchestrator;
let closed: StartedOrchestrator;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startElementServer()]);
  open = await startBackend([server.origin]);
  closed = await startBackend(['https://other.example']);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([server?.close(), open?.stop(), closed?.stop()]);
});

/** Runs the check-up of the connection and returns all text it shows. */
async function examine(backend: string, token: string | null): Promise<string> {
  const { page } = await openElement({ browser, server }, { attributes: `open backend="${backend}"`, token });
  await page.getByRole('button', { name: 'Run check-up for the connection' }).click();
  await page.getByText(/No problems|Needs fixing/).waitFor();
  const text = (await page.locator('.connection .examination').textContent()) ?? '';
  expect(text).not.toContain(token ?? TOKEN);
  return text;
}

test('reports no problem to a page that the backend accepts', async () => {
  const text = await examine(open.url, TOKEN);
  expect(text).toContain('Signed in as ada.');
  expect(text).toContain('No problems found.');
});

test('reports a rejected origin, and names it', async () => {
  expect(await examine(closed.url, TOKEN)).toContain(`rejects sockets from pages on ${server.origin}`);
});

test('reports a missing token and a rejected one', async () => {
  expect(await examine(open.url, null)).toContain('No token to sign in with.');
  expect(await examine(open.url, 'another-token')).toContain('The backend rejected the token.');
});

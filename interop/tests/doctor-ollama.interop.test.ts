import { readFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { launchChromium } from '@chat-executor/testing/chromium';
import type { ProviderSettings } from 'chat-executor';
import { examineProvider } from 'chat-executor/doctor';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { OLLAMA_MODEL, startOllama } from '../servers/ollama.ts';
import type { RunningServer } from '../servers/start-server.ts';

const FILES = path.resolve(import.meta.dirname, '../../executor-web-component/dist/browser');
const ollamaUrl = inject('ollamaUrl') ?? '';

/** Origin of a page that is not local: Ollama always accepts local ones. */
const ORIGIN = 'https://chat.test';

let browser: Browser;
let permissive: RunningServer;
let empty: RunningServer;
let proxy: Server;

beforeAll(async () => {
  permissive = await startOllama({ origins: ORIGIN });
  empty = await startOllama({ isEmpty: true });
  proxy = await startProxy('models.example');
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  proxy?.closeAllConnections();
  proxy?.close();
  await permissive?.stop();
  await empty?.stop();
});

/** Starts a reverse proxy in front of Ollama that sends this `Host` header, like a tunnel. */
async function startProxy(host: string): Promise<Server> {
  const server = createServer((incoming, response) => {
    const onward = request(new URL(incoming.url ?? '/', ollamaUrl), { headers: { ...incoming.headers, host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const settings = (baseUrl: string, change: Partial<ProviderSettings> = {}): ProviderSettings => ({
  id: 'ollama',
  kind: 'ollama',
  name: 'Ollama',
  baseUrl,
  ...change,
});
const lastOf = async (provider: ProviderSettings) => (await examineProvider(provider)).at(-1);

test('finds no problem with a working Ollama, and reports whether the model is in memory', async () => {
  // Not the shared one, whose model other tests use meanwhile.
  const { url } = permissive;
  await fetch(`${url}/api/generate`, { method: 'POST', body: JSON.stringify({ model: OLLAMA_MODEL, keep_alive: 0 }) });
  // Ollama answers before it has unloaded the model.
  await expect.poll(() => lastOf(settings(url)), { timeout: 20_000 }).toMatchObject({ code: 'model-not-loaded', tone: 'hint' });
  await fetch(`${url}/api/generate`, { method: 'POST', body: JSON.stringify({ model: OLLAMA_MODEL }) });
  expect(await lastOf(settings(url))).toMatchObject({ code: 'model-loaded', facts: { models: `${OLLAMA_MODEL}:latest` } });
});

test('reports a missing /v1, a wrong provider kind, an unknown model, and a server without models', async () => {
  expect(await lastOf(settings(ollamaUrl, { kind: 'openai-compatible', name: 'Mine' }))).toMatchObject({
    code: 'missing-v1',
    facts: { suggestion: `${ollamaUrl}/v1` },
  });
  expect(await lastOf(settings(ollamaUrl, { kind: 'gemini', name: 'Mine' }))).toMatchObject({
    code: 'other-kind',
    facts: { kind: 'Ollama' },
  });
  const findings = await examineProvider(settings(ollamaUrl, { models: ['gone'] }));
  expect(findings.map(({ code }) => code)).toContain('model-unknown');
  expect(await lastOf(settings(empty.url))).toMatchObject({ code: 'no-models', tone: 'fault' });
});

test('reports a 403 for the host name as such, not as one for the origin', async () => {
  const { port } = proxy.address() as AddressInfo;
  expect(await lastOf(settings(`http://127.0.0.1:${port}`))).toMatchObject({ code: 'ollama-host', seen: [{ status: 403 }] });
});

test('tells a page of another origin to set OLLAMA_ORIGINS, and finds no problem once it is set', async () => {
  expect(await examineInPage(ollamaUrl)).toContain(`Set OLLAMA_ORIGINS=${ORIGIN}`);
  // A note says so if the model is not in memory.
  expect(await examineInPage(permissive.url)).toMatch(/No problems(?: found|, but please read the notes)\./);
});

/** Runs the check-up of an Ollama in the element, in a page of {@link ORIGIN} that may connect to this computer, and returns its text. */
async function examineInPage(baseUrl: string): Promise<string> {
  const context = await browser.newContext();
  await context.grantPermissions(['local-network-access']);
  const page = await context.newPage();
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Page</title><chat-executor open></chat-executor>' });
    // The page is no chat backend: the element asks it why no socket could be opened.
    if (!pathname.endsWith('.js')) return route.fulfill({ status: 404 });
    await route.fulfill({ contentType: 'text/javascript', body: await readFile(path.join(FILES, pathname), 'utf8') });
  });
  await page.goto(ORIGIN);
  await page.evaluate(
    (provider) => {
      const element = document.querySelector('chat-executor');
      Object.assign(element ?? {}, { providers: [provider], token: 'canary' });
    },
    settings(baseUrl, { name: 'Mine' }),
  );
  await page.addScriptTag({ url: `${ORIGIN}/chat-executor.js`, type: 'module' });
  await page.getByRole('button', { name: 'Run check-up for Mine' }).click();
  await page.getByText(/No problems|Needs fixing/).waitFor();
  const text = (await page.locator('.card .examination').textContent()) ?? '';
  await context.close();
  return text;
}

import path from 'node:path';
import { authenticateStaticTokens, type StartedOrchestrator, startOrchestrator } from '@chat-executor/orchestrator';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ElementServer, startElementServer } from '../../executor-web-component/src/element/testing/element-server.ts';
import { openElement, readMarkup } from '../../executor-web-component/src/element/testing/open-element.ts';
import { ENTRY, listInitialFiles } from '../../scripts/check-bundle-size.js';
import { launchChromium } from '../../scripts/chromium.js';
import { root } from '../../scripts/workspaces.js';
import { type ByteProvider, sseBody, sseEvents, startByteProvider, writePieces } from './byte-provider.ts';

const TOKEN = 'token-of-ada';
const KEY = 'sk-canary-91c7';
const PROMPT = 'secret-prompt-2b8d';

let browser: Browser;
let server: ElementServer;
let provider: ByteProvider;
let orchestrator: StartedOrchestrator;

beforeAll(async () => {
  [browser, server, provider] = await Promise.all([launchChromium(), startElementServer(), startByteProvider()]);
  orchestrator = await startOrchestrator(
    { port: 0 },
    { authenticate: authenticateStaticTokens([{ name: 'ada', token: TOKEN }]), allowOrigins: [server.origin] },
  );
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([server?.close(), provider?.stop(), orchestrator?.stop()]);
});

/** What the page sent over its sockets. */
type Frames = string[];

/** Opens the element, signed in, with the provider as the user's own, and waits until its model is announced. */
async function openExecutor(): Promise<{ page: Page; frames: Frames; faults: string[] }> {
  const frames: Frames = [];
  const { page, faults } = await openElement(browser, server, {
    attributes: `open backend="${orchestrator.url}"`,
    token: TOKEN,
    settings: {
      version: 1,
      providers: [{ id: 'bytes', kind: 'openai-compatible', name: 'Bytes', baseUrl: provider.baseUrl, apiKey: KEY }],
      switchedOff: [],
    },
    prepare: async (opened) => {
      opened.on('websocket', (socket) => socket.on('framesent', ({ payload }) => frames.push(String(payload))));
    },
  });
  await page.getByText('Connected · 1 model').waitFor();
  await page.getByText('The backend lists your models.').waitFor();
  return { page, frames, faults };
}

const ask = (body: object = {}) =>
  fetch(`${orchestrator.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'words', messages: [{ role: 'user', content: PROMPT }], stream: true, ...body }),
  });
const readWords = (sse: string): string =>
  [...sse.matchAll(/^data: (\{.*)$/gm)].map(([, json = '']) => JSON.parse(json).choices?.[0]?.delta?.content ?? '').join('');

test('an answer goes from the provider through the page to whoever asked the backend, and leaves a receipt', async () => {
  provider.answer = (response) => writePieces(response, sseBody(['one ', 'two ', '三'], '\n'), 7);
  const { page, frames, faults } = await openExecutor();
  expect(readWords(await (await ask()).text())).toBe('one two 三');
  const receipt = page.getByRole('group', { name: 'Recent' }).locator('[part=card]');
  await receipt.getByText('Completed').waitFor();
  expect(await receipt.textContent()).toMatch(/words\s+Bytes[\s\S]+took [\s\S]+first token after/);
  expect(provider.requests.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`);
  const shown = await readMarkup(page);
  const state = await page.evaluate(() => JSON.stringify(document.querySelector('chat-executor')?.state));
  for (const text of [frames.join('\n'), shown, state, faults.join('\n')]) expect(text).not.toContain(KEY);
  for (const text of [shown, state, faults.join('\n')]) expect(text).not.toContain(PROMPT);
});

test('a page that is only connected has loaded what the size check weighs, and nothing else', async () => {
  const { page, requests } = await openElement(browser, server, { attributes: `backend="${orchestrator.url}"`, token: TOKEN });
  await page.getByText('Connected · no models yet').waitFor();
  const loaded = requests.map((url) => new URL(url).pathname).filter((name) => name.startsWith('/element/'));
  const weighed = listInitialFiles(path.join(root, ENTRY)).map((file) => `/element/${path.relative(path.join(root, ENTRY, '..'), file)}`);
  expect(loaded.sort()).toEqual(weighed.sort());
});

test('Stop beside a running request closes the connection to the provider, and the reader is told', async () => {
  provider.answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(sseEvents(['begun']));
  };
  const { page } = await openExecutor();
  const answer = await ask();
  await page.getByText('Answering').waitFor();
  await page.getByRole('button', { name: 'Stop words' }).click();
  await provider.closed();
  const text = await answer.text();
  expect(readWords(text)).toBe('begun');
  expect(text).toContain('"cancelled"');
  await page.getByRole('group', { name: 'Recent' }).getByText('Stopped').waitFor();
});

test('an element that is taken out of its page ends what runs', async () => {
  provider.answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(sseEvents(['begun']));
  };
  const { page } = await openExecutor();
  const answer = await ask();
  await page.getByText('Answering').waitFor();
  await page.evaluate(() => document.querySelector('chat-executor')?.remove());
  await provider.closed();
  expect(await answer.text()).toContain('"executor-gone"');
});

test('a paused element answers that it is paused, until it is resumed', async () => {
  provider.answer = (response) => writePieces(response, sseBody(['here'], '\n'), 1000);
  const { page } = await openExecutor();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByText('Paused: new requests are refused until you resume.').waitFor();
  await expect.poll(async () => (await ask()).text()).toContain('paused');
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(async () => readWords(await (await ask()).text())).toBe('here');
});

test('a token that the backend does not accept is said, with the cure', async () => {
  const { page } = await openElement(browser, server, { attributes: `open backend="${orchestrator.url}"`, token: 'wrong' });
  await page.getByText('Not signed in · sign-in refused').waitFor();
  await page.getByText('Sign in to the backend again.').waitFor();
});

test('a backend that comes back is found again, and the models are announced anew', async () => {
  const { page } = await openExecutor();
  const { port } = orchestrator;
  await orchestrator.stop();
  await page.getByText(/^Waiting · /).waitFor();
  orchestrator = await startOrchestrator(
    { port },
    { authenticate: authenticateStaticTokens([{ name: 'ada', token: TOKEN }]), allowOrigins: [server.origin] },
  );
  await page.getByText('Connected · 1 model').waitFor();
  await page.getByText('The backend lists your models.').waitFor();
});

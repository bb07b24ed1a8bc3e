import path from 'node:path';
import { sseBody, sseEvents, writePieces } from '@chat-executor/testing/server-sent-events';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openElement, readMarkup } from '../../executor-web-component/src/element/testing/open-element.ts';
import { listConnected, listImported } from '../../scripts/measure-bundles.js';
import { root } from '../../scripts/workspaces.js';
import { askBackend, type PageStage, PROMPT, readWords, startBackend, startPageStage, TOKEN } from './page-stage.ts';

const KEY = 'sk-canary-91c7';

let stage: PageStage;

beforeAll(async () => {
  stage = await startPageStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage?.stop());

const signedInWithProvider = () => ({
  attributes: `open backend="${stage.backend.url}"`,
  token: TOKEN,
  settings: {
    version: 1 as const,
    providers: [{ id: 'bytes', kind: 'openai-compatible', name: 'Bytes', baseUrl: stage.provider.baseUrl, apiKey: KEY }],
    switchedOff: [],
  },
});

/**
 * Opens the element, signed in and with a provider of the user, and waits until its model is announced. `frames` are the texts that the
 * page sends over its sockets.
 */
async function openExecutor(): Promise<{ page: Page; frames: string[]; faults: string[] }> {
  const frames: string[] = [];
  const { page, faults } = await openElement(stage, {
    ...signedInWithProvider(),
    prepare: async (opened) => {
      opened.on('websocket', (socket) => socket.on('framesent', ({ payload }) => frames.push(String(payload))));
    },
  });
  await page.getByText('Connected · 1 model').waitFor();
  await page.getByText('The backend lists your models.').waitFor();
  return { page, frames, faults };
}

test('relays an answer from the provider through the page to the caller of the backend, and stores a receipt', async () => {
  stage.provider.answer = (response) => writePieces(response, sseBody(['one ', 'two ', '三'], '\n'), 7);
  const { page, frames, faults } = await openExecutor();
  expect(readWords(await (await askBackend(stage.backend)).text())).toBe('one two 三');
  const receipt = page.getByRole('group', { name: 'Recent' }).locator('[part=card]');
  await receipt.getByText('Completed').waitFor();
  await expect.poll(() => receipt.textContent()).toMatch(/words\s+Bytes[\s\S]+took [\s\S]+first token after/);
  expect(stage.provider.requests.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`);
  const shown = await readMarkup(page);
  const state = await page.evaluate(() => JSON.stringify(document.querySelector('chat-executor')?.state));
  for (const text of [frames.join('\n'), shown, state, faults.join('\n')]) expect(text).not.toContain(KEY);
  for (const text of [shown, state, faults.join('\n')]) expect(text).not.toContain(PROMPT);
});

test.each([
  { page: 'a signed-out page', token: '', text: 'Not signed in', list: (entry: string) => listImported([entry]) },
  { page: 'a page that only connects', token: TOKEN, text: 'Connected · no models yet', list: listConnected },
])('$page loads exactly the files of the bundle-size check', async ({ token, text, list }) => {
  const { page, requests } = await openElement(stage, { attributes: `backend="${stage.backend.url}"`, token });
  await page.getByText(text).waitFor();
  const loaded = requests.map((url) => new URL(url).pathname).filter((name) => name.startsWith('/element/'));
  const entry = path.join(root, 'executor-web-component/dist/browser/chat-executor.js');
  const measured = list(entry).map((file) => `/element/${path.relative(path.dirname(entry), file)}`);
  expect(loaded.sort()).toEqual(measured.sort());
});

test('says that parts of it cannot be loaded, and works when they can', async () => {
  let isOffline = true;
  const { page } = await openElement(stage, {
    ...signedInWithProvider(),
    prepare: async (opened) => {
      await opened.route(/\/chunks\/(create-socket|model-catalog)-/, (route) => (isOffline ? route.abort() : route.continue()));
    },
  });
  await page.getByText('Waiting · reload the page').waitFor();
  await page.getByText('A part of the executor could not be loaded. Check your network, then reload the page.').waitFor();
  await page.getByText('Reload the page: a part of the executor is missing.').waitFor();
  isOffline = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText('Connected · 1 model').waitFor();
});

test('Stop closes the connection to the provider, and the caller gets an error', async () => {
  stage.provider.answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(sseEvents(['begun']));
  };
  const { page } = await openExecutor();
  const answer = await askBackend(stage.backend);
  await page.getByText('Answering').waitFor();
  await page.getByRole('button', { name: 'Stop words' }).click();
  await stage.provider.closed();
  const text = await answer.text();
  expect(readWords(text)).toBe('begun');
  expect(text).toContain('"cancelled"');
  await page.getByRole('group', { name: 'Recent' }).getByText('Stopped').waitFor();
});

test('removing the element ends running requests', async () => {
  stage.provider.answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(sseEvents(['begun']));
  };
  const { page } = await openExecutor();
  const answer = await askBackend(stage.backend);
  await page.getByText('Answering').waitFor();
  await page.evaluate(() => document.querySelector('chat-executor')?.remove());
  await stage.provider.closed();
  expect(await answer.text()).toContain('"executor-gone"');
});

test('rejects requests with the error "paused" until it is resumed', async () => {
  stage.provider.answer = (response) => writePieces(response, sseBody(['here'], '\n'), 1000);
  const { page } = await openExecutor();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByText('Paused. New requests are rejected until you resume.').waitFor();
  await expect.poll(async () => (await askBackend(stage.backend)).text()).toContain('paused');
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(async () => readWords(await (await askBackend(stage.backend)).text())).toBe('here');
});

test('shows that the backend rejects a token, and how to fix it', async () => {
  const { page } = await openElement(stage, { attributes: `open backend="${stage.backend.url}"`, token: 'wrong' });
  await page.getByText('Not signed in · sign-in rejected').waitFor();
  await page.getByText('Sign in to the backend again.').waitFor();
});

test('reconnects to a restarted backend and announces the models again', async () => {
  const { page } = await openExecutor();
  const { port } = stage.backend;
  await stage.backend.stop();
  await page.getByText(/^Waiting · /).waitFor();
  stage.backend = await startBackend([stage.server.origin], port);
  await page.getByText('Connected · 1 model').waitFor();
  await page.getByText('The backend lists your models.').waitFor();
});

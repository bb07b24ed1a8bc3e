import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { launchChromium } from '@chat-executor/testing/chromium';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { sseBody, sseEvents, writePieces } from '@chat-executor/testing/server-sent-events';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type OpenWebUi, startOpenWebUi } from '../servers/open-webui.ts';
import { askOpenWebUi, textOfSse } from './ask-open-webui.ts';

const WORDS = Array.from({ length: 40 }, (_, i) => `${['plain', 'naïve', '汉字', '👩‍🚀'][i % 4]}${i} `);
const BUNDLE = path.resolve(import.meta.dirname, '../../executor-web-component/dist/browser/chat-executor.bundle.js');

/** A third-party page that loads the single-file element under a strict policy. */
const PAGE = '<!doctype html><html lang="en"><title>Page</title><script type="module" src="/chat-executor.bundle.js"></script>';
const POLICY = "default-src 'none'; script-src 'self'; connect-src http: ws:";

describe.each(inject('versions'))('<chat-executor> in a third-party page, with Open WebUI %s', (version) => {
  let backend: OpenWebUi;
  let user: { token: string; id: string };
  let provider: ModelServer;
  let site: Server;
  let browser: Browser;
  let page: Page;
  let sessionId: string;

  beforeAll(async () => {
    backend = await startOpenWebUi({ version });
    user = await backend.signUp('ada');
    provider = await startModelServer();
    site = await servePage();
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
    sessionId = await page.evaluate(
      async ({ url, token, baseUrl }) => {
        await customElements.whenDefined('chat-executor');
        const element = document.createElement('chat-executor');
        Object.assign(element, {
          backend: url,
          token,
          grant: 'all',
          providers: [{ id: 'bytes', kind: 'openai-compatible', name: 'Bytes', baseUrl, apiKey: 'sk-canary-page' }],
        });
        document.body.append(element);
        const state = () => (element as unknown as { state: { connection: { sessionId?: string }; models: unknown[] } }).state;
        while (!state().connection.sessionId || state().models.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
        return state().connection.sessionId ?? '';
      },
      { url: backend.url, token: user.token, baseUrl: provider.baseUrl },
    );
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
    await provider?.stop();
    await backend?.stop();
  });

  const ask = (body: object = {}, init: RequestInit = {}) =>
    askOpenWebUi(backend.url, user.token, { session_id: sessionId, ...body }, init);

  test.each([1, 7, 97, 211, 300])('relays all words when the provider writes %i bytes at a time, with CRLF and LF', async (size) => {
    for (const lineEnd of ['\n', '\r\n']) {
      provider.answer = (response) => writePieces(response, sseBody(WORDS, lineEnd), size);
      expect(textOfSse(await (await ask()).text())).toBe(WORDS.join(''));
    }
  });

  test('closes the provider connection when the user stops a request in the element, and tells the caller the reason', async () => {
    provider.answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sseEvents(['begun ']));
    };
    const body = ask().then((response) => response.text());
    await page.evaluate(async () => {
      type Request = { id: string; status: string };
      const element = document.querySelector('chat-executor') as unknown as { state: { requests: Request[] }; cancel(id: string): void };
      const streaming = () => element.state.requests.find(({ status }) => status === 'streaming');
      while (!streaming()) await new Promise((resolve) => setTimeout(resolve, 10));
      element.cancel(streaming()?.id ?? '');
    });
    await provider.closed();
    const answer = await body;
    expect(answer).toContain('begun ');
    expect(answer).toMatch(/"code":\s*"cancelled"/);
  });

  test('answers complete() through Open WebUI after a sign-in with email address and password', async () => {
    provider.answer = (response) => writePieces(response, sseBody(WORDS, '\n'), 97);
    const result = await page.evaluate(async () => {
      type Chunk = { choices: { delta: { content?: string } }[] };
      const element = document.querySelector('chat-executor') as unknown as {
        token: unknown;
        state: { connection: { status: string; sessionId?: string } };
        signIn(email: string, password: string): Promise<void>;
        complete(question: object): AsyncIterable<Chunk>;
      };
      const { token } = element;
      const before = element.state.connection.sessionId;
      await element.signIn('ada@example.com', 'password-of-ada');
      // A new token starts a new session. Some releases give the same token again.
      const isCurrent = () => element.token === token || element.state.connection.sessionId !== before;
      while (!isCurrent() || element.state.connection.status !== 'connected') await new Promise((resolve) => setTimeout(resolve, 20));
      let answer = '';
      for await (const chunk of element.complete({ model: 'words', messages: [{ role: 'user', content: 'hi' }] })) {
        answer += chunk.choices[0]?.delta.content ?? '';
      }
      return { answer, sessionId: element.state.connection.sessionId ?? '' };
    });
    expect(result.answer).toBe(WORDS.join(''));
    sessionId = result.sessionId;
  });

  test('closes the provider connection when the page is closed', async () => {
    const started = Promise.withResolvers<void>();
    provider.answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sseEvents(['begun ']));
      started.resolve();
    };
    const controller = new AbortController();
    const body = ask({}, { signal: controller.signal })
      .then((response) => response.text())
      .catch(() => '');
    await started.promise;
    await page.close();
    await provider.closed();
    // Open WebUI does not notice that its executor has disconnected, so the caller would wait forever.
    controller.abort();
    await body;
  });
});

async function servePage(): Promise<Server> {
  const bundle = await readFile(BUNDLE);
  const server = createServer((request, response) => {
    const isBundle = request.url === '/chat-executor.bundle.js';
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('content-type', isBundle ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isBundle ? bundle : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

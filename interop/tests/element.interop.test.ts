import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { sseBody, sseEvents, writePieces } from '@chat-executor/testing/server-sent-events';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.js';
import { type OpenWebUi, startOpenWebUi } from '../parts/open-webui.ts';
import { askOpenWebUi, textOfSse } from './ask-open-webui.ts';

const WORDS = Array.from({ length: 40 }, (_, i) => `${['plain', 'naïve', '汉字', '👩‍🚀'][i % 4]}${i} `);
const BUNDLE = path.resolve(import.meta.dirname, '../../executor-web-component/dist/browser/chat-executor.bundle.js');

/** A page of somebody's own: the element from its one file, a strict policy, and no word of a token. */
const PAGE = '<!doctype html><html lang="en"><title>Somebody\'s page</title><script type="module" src="/chat-executor.bundle.js"></script>';
const POLICY = "default-src 'none'; script-src 'self'; connect-src http: ws:";

describe.each(inject('versions'))('<chat-executor> in a page of its own, against Open WebUI %s', (version) => {
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

  test.each([1, 7, 97, 211, 300])('40 of 40 words arrive in pieces of %i bytes, CRLF and LF', async (size) => {
    for (const lineEnd of ['\n', '\r\n']) {
      provider.answer = (response) => writePieces(response, sseBody(WORDS, lineEnd), size);
      expect(textOfSse(await (await ask()).text())).toBe(WORDS.join(''));
    }
  });

  test('the Stop of the element closes the connection to the provider, and the caller reads why', async () => {
    provider.answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sseEvents(['begun ']));
    };
    const asked = ask().then((response) => response.text());
    await page.evaluate(async () => {
      type Request = { id: string; status: string };
      const element = document.querySelector('chat-executor') as unknown as { state: { requests: Request[] }; cancel(id: string): void };
      const streaming = () => element.state.requests.find(({ status }) => status === 'streaming');
      while (!streaming()) await new Promise((resolve) => setTimeout(resolve, 10));
      element.cancel(streaming()?.id ?? '');
    });
    await provider.closed();
    const answer = await asked;
    expect(answer).toContain('begun ');
    expect(answer).toMatch(/"code":\s*"cancelled"/);
  });

  test('the page asks through Open WebUI with complete(), signed in by e-mail and password', async () => {
    provider.answer = (response) => writePieces(response, sseBody(WORDS, '\n'), 97);
    const answered = await page.evaluate(async () => {
      type Chunk = { choices: { delta: { content?: string } }[] };
      const element = document.querySelector('chat-executor') as unknown as {
        state: { connection: { status: string; sessionId?: string } };
        signIn(email: string, password: string): Promise<void>;
        complete(question: object): AsyncIterable<Chunk>;
      };
      const before = element.state;
      await element.signIn('ada@example.com', 'password-of-ada');
      // Another token is another session.
      while (element.state === before || element.state.connection.status !== 'connected')
        await new Promise((resolve) => setTimeout(resolve, 20));
      let answer = '';
      for await (const chunk of element.complete({ model: 'words', messages: [{ role: 'user', content: 'hi' }] })) {
        answer += chunk.choices[0]?.delta.content ?? '';
      }
      return { answer, sessionId: element.state.connection.sessionId ?? '' };
    });
    expect(answered.answer).toBe(WORDS.join(''));
    sessionId = answered.sessionId;
  });

  test('a page that is closed closes the connection to the provider', async () => {
    const writing = Promise.withResolvers<void>();
    provider.answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sseEvents(['begun ']));
      writing.resolve();
    };
    const controller = new AbortController();
    const asked = ask({}, { signal: controller.signal })
      .then((response) => response.text())
      .catch(() => '');
    await writing.promise;
    await page.close();
    await provider.closed();
    // The released backend does not notice that its executor went: the caller would wait for ever.
    controller.abort();
    await asked;
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

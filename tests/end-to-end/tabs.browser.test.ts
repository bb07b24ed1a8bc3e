import { authenticateStaticTokens, type StartedOrchestrator, startOrchestrator } from '@chat-executor/orchestrator';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ElementServer, startElementServer } from '../../executor-web-component/src/element/testing/element-server.ts';
import { openElement } from '../../executor-web-component/src/element/testing/open-element.ts';
import { launchChromium } from '../../scripts/chromium.js';
import { type ByteProvider, sseBody, sseEvents, startByteProvider, writePieces } from './byte-provider.ts';

const TOKEN = 'token-of-ada';

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

/** Opens the first tab, whose executor is connected then. */
async function openFirst({ attributes = '', asks = false } = {}): Promise<Page> {
  provider.answer = (response) => writePieces(response, sseBody(['answered'], '\n'), 1000);
  const { page } = await openElement(browser, server, {
    attributes: `open backend="${orchestrator.url}" ${attributes}`,
    token: TOKEN,
    asks,
    setUp: `element.providers = [{ id: 'bytes', kind: 'openai-compatible', name: 'Bytes', baseUrl: '${provider.baseUrl}', models: ['words'] }];`,
  });
  await untilAnnounced(page);
  return page;
}

/** Opens one more tab of the same page and waits until it shows a connected executor. */
async function openNext(first: Page): Promise<{ page: Page; sockets: string[] }> {
  const page = await first.context().newPage();
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  await page.goto(first.url());
  await untilAnnounced(page);
  return { page, sockets };
}

const untilAnnounced = (page: Page) =>
  page.waitForFunction(() => {
    const state = document.querySelector('chat-executor')?.state;
    return state?.connection.announcement === 'accepted' && state.models.length > 0;
  });
const sessionOf = (page: Page) => page.evaluate(() => document.querySelector('chat-executor')?.state.connection.sessionId);
const ask = async (body: object = {}): Promise<string> => {
  const response = await fetch(`${orchestrator.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'words', messages: [{ role: 'user', content: 'hi' }], stream: true, ...body }),
  });
  return response.text();
};
const beginAndGoOn = (): void => {
  provider.answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(sseEvents(['begun']));
  };
};

test('one tab is connected; the others have its session, open no connection, and can ask through it', async () => {
  const first = await openFirst();
  const next = await openNext(first);
  expect(await sessionOf(next.page)).toBe(await sessionOf(first));
  expect(next.sockets).toEqual([]);
  const answer = await next.page.evaluate(async () => {
    let text = '';
    const element = document.querySelector('chat-executor');
    for await (const chunk of element?.complete({ model: 'words', messages: [{ role: 'user', content: 'hi' }] }) ?? []) {
      text += chunk.choices[0]?.delta.content ?? '';
    }
    return text;
  });
  expect(answer).toBe('answered');
  await next.page.getByRole('group', { name: 'Recent' }).getByText('Completed').waitFor();
});

test('every tab shows what runs and can stop it, pause and resume', async () => {
  beginAndGoOn();
  const first = await openFirst();
  const { page: next } = await openNext(first);
  beginAndGoOn();
  const answer = ask();
  await next.getByText('Answering').waitFor();
  await next.getByRole('button', { name: 'Stop words' }).click();
  expect(await answer).toContain('"cancelled"');
  await first.getByRole('group', { name: 'Recent' }).getByText('Stopped').waitFor();
  await next.getByRole('button', { name: 'Pause' }).click();
  await first.getByText('Paused: new requests are refused until you resume.').waitFor();
  await expect.poll(() => ask()).toContain('paused');
  await first.getByRole('button', { name: 'Resume' }).click();
  await next.getByRole('button', { name: 'Pause' }).waitFor();
});

test.each(['closed', 'crashed'] as const)(
  'a leader that is %s in the middle of an answer ends it, and the next tab connects at once',
  async (way) => {
    const first = await openFirst();
    const { page: next } = await openNext(first);
    const { page: third } = await openNext(first);
    const before = await sessionOf(first);
    beginAndGoOn();
    const answer = ask();
    await next.getByText('Answering').waitFor();
    if (way === 'closed') await first.close();
    else {
      const devtools = await first.context().newCDPSession(first);
      // It is never answered.
      void devtools.send('Page.crash').catch(() => undefined);
    }
    expect(await answer).toMatch(/begun[\s\S]*"executor-gone"/);
    await provider.closed();
    await next.waitForFunction((old) => {
      const { sessionId, announcement } = document.querySelector('chat-executor')?.state.connection ?? {};
      return sessionId !== old && announcement === 'accepted';
    }, before);
    expect(await next.evaluate(() => document.querySelector('chat-executor')?.state.requests)).toEqual([]);
    await expect.poll(async () => (await sessionOf(third)) === (await sessionOf(next))).toBe(true);
    provider.answer = (response) => writePieces(response, sseBody(['again'], '\n'), 1000);
    expect(await ask()).toContain('again');
  },
);

test('a pause outlives the tab it was set in', async () => {
  const first = await openFirst();
  const { page: next } = await openNext(first);
  const before = await sessionOf(first);
  await first.getByRole('button', { name: 'Pause' }).click();
  await next.getByRole('button', { name: 'Resume' }).waitFor();
  await first.close();
  await next.waitForFunction((old) => {
    const { sessionId, announcement } = document.querySelector('chat-executor')?.state.connection ?? {};
    return sessionId !== undefined && sessionId !== old && announcement === 'accepted';
  }, before);
  expect(await ask()).toContain('paused');
  await next.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(() => ask()).toContain('answered');
});

test('the question whether a backend may use models stands in every tab, and one answer is enough', async () => {
  const first = await openFirst({ asks: true });
  const { page: next } = await openNext(first);
  const question = (page: Page) => page.getByRole('group', { name: /asks to use words/ });
  const answer = ask();
  await question(first).waitFor();
  await question(next).getByRole('button', { name: 'Only this time' }).click();
  expect(await answer).toContain('answered');
  await question(first).waitFor({ state: 'detached' });
  const second = ask();
  await question(next).getByRole('button', { name: 'Allow', exact: true }).click();
  expect(await second).toContain('answered');
  expect(await ask()).toContain('answered');
});

test('with the attribute every-tab each tab is an executor of its own', async () => {
  const first = await openFirst({ attributes: 'every-tab' });
  const next = await openNext(first);
  expect(await sessionOf(next.page)).not.toBe(await sessionOf(first));
  expect(next.sockets).toHaveLength(1);
});

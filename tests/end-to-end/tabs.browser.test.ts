import { sseBody, sseEvents, writePieces } from '@chat-executor/testing/server-sent-events';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openElement } from '../../executor-web-component/src/element/testing/open-element.ts';
import { type PageStage, readWords, startPageStage, TOKEN, untilAnnounced } from './page-stage.ts';

let stage: PageStage;

beforeAll(async () => {
  stage = await startPageStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage?.stop());

/** Opens the first tab and waits until its executor is connected. */
async function openFirst({ attributes = '', asks = false } = {}): Promise<Page> {
  stage.provider.answer = (response) => writePieces(response, sseBody(['answered'], '\n'), 1000);
  const { page } = await stage.open({ attributes: `open ${attributes}`, asks, models: ['words'] });
  return page;
}

/** Opens another tab of the same page and waits until it shows a connected executor. */
async function openNext(first: Page): Promise<{ page: Page; sockets: string[] }> {
  const page = await first.context().newPage();
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  await page.goto(first.url());
  await untilAnnounced(page);
  return { page, sockets };
}

const sessionOf = (page: Page) => page.evaluate(() => document.querySelector('chat-executor')?.state.connection.sessionId);
/** Makes the provider write one word and leave the answer open. */
const answerWithoutEnd = (): void => {
  stage.provider.answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(sseEvents(['begun']));
  };
};

test('only one tab connects; the others share its session and can send requests through it', async () => {
  const first = await openFirst();
  const next = await openNext(first);
  await expect.poll(() => sessionOf(next.page)).toBe(await sessionOf(first));
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

test('a key for this session, entered in a tab that does not run the requests, says what to do', async () => {
  const first = await openFirst();
  await first.getByRole('button', { name: 'Change protection' }).click();
  await first.getByRole('radio', { name: 'This session only' }).check();
  await first.getByRole('button', { name: 'Apply' }).click();
  await first.getByRole('dialog').waitFor({ state: 'hidden' });
  const { page } = await openNext(first);
  await page.getByRole('button', { name: 'Add provider' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('combobox', { name: 'Provider' }).selectOption({ label: 'OpenAI-compatible' });
  await form.getByLabel('Name').fill('Mine');
  await form.getByLabel('Base URL').fill(stage.provider.baseUrl);
  await form.getByLabel('API key').fill('sk-session');
  await form.getByRole('button', { name: 'Save' }).click();
  const providers = page.getByRole('group', { name: 'Providers' });
  await providers.getByText('Only this tab has the key, but another tab runs the requests.').waitFor();
  await first.getByText('Key is missing: enter it again').waitFor();
  // The cure: this tab then runs the requests.
  await first.close();
  await providers.getByText('Only this tab has the key').waitFor({ state: 'detached' });
});

test('tabs that read the token from storage are signed out without one, and share one executor after the sign-in', async () => {
  const { page: first, faults } = await openElement(stage, {
    attributes: `open backend="${stage.backend.url}"`,
    token: null,
    setUp: `element.providers = ${JSON.stringify([{ id: 'bytes', kind: 'openai-compatible', name: 'Bytes', baseUrl: stage.provider.baseUrl, models: ['words'] }])};
element.token = () => localStorage.getItem('token');`,
  });
  const next = await first.context().newPage();
  await next.goto(first.url());
  for (const page of [first, next]) await page.getByRole('status').filter({ hasText: 'Not signed in' }).waitFor();
  await first.evaluate((token) => localStorage.setItem('token', token), TOKEN);
  await Promise.all([first, next].map(untilAnnounced));
  await expect.poll(async () => (await sessionOf(next)) === (await sessionOf(first))).toBe(true);
  expect(faults).toEqual([]);
});

test('every tab shows running requests, and can stop, pause and resume', async () => {
  answerWithoutEnd();
  const first = await openFirst();
  const { page: next } = await openNext(first);
  answerWithoutEnd();
  const answer = stage.ask();
  await next.getByText('Answering').waitFor();
  await next.getByRole('button', { name: 'Stop words' }).click();
  expect(await answer).toContain('"cancelled"');
  await first.getByRole('group', { name: 'Recent' }).getByText('Stopped').waitFor();
  await next.getByRole('button', { name: 'Pause' }).click();
  await first.getByText('Paused. New requests are rejected until you resume.').waitFor();
  await expect.poll(() => stage.ask()).toContain('paused');
  await first.getByRole('button', { name: 'Resume' }).click();
  await next.getByRole('button', { name: 'Pause' }).waitFor();
});

test.each(['closed', 'crashed'] as const)(
  'when the connected tab is %s during an answer, the caller gets an error and the next tab connects immediately',
  async (way) => {
    const first = await openFirst();
    const { page: next } = await openNext(first);
    const { page: third } = await openNext(first);
    const before = await sessionOf(first);
    answerWithoutEnd();
    const answer = stage.ask();
    await next.getByText('Answering').waitFor();
    if (way === 'closed') await first.close();
    else {
      const devtools = await first.context().newCDPSession(first);
      // A crashed page never resolves this.
      void devtools.send('Page.crash').catch(() => undefined);
    }
    expect(await answer).toMatch(/begun[\s\S]*"executor-gone"/);
    await stage.provider.closed();
    await next.waitForFunction((old) => {
      const { sessionId, announcement } = document.querySelector('chat-executor')?.state.connection ?? {};
      return sessionId !== old && announcement === 'accepted';
    }, before);
    await expect.poll(() => next.evaluate(() => document.querySelector('chat-executor')?.state.requests)).toEqual([]);
    await expect.poll(async () => (await sessionOf(third)) === (await sessionOf(next))).toBe(true);
    stage.provider.answer = (response) => writePieces(response, sseBody(['again'], '\n'), 1000);
    expect(await stage.ask()).toContain('again');
  },
);

test('pause continues when the paused tab is closed', async () => {
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
  expect(await stage.ask()).toContain('paused');
  await next.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(() => stage.ask()).toContain('answered');
});

test('every tab shows the permission question, and an answer in one of them closes it in all', async () => {
  const first = await openFirst({ asks: true });
  const { page: next } = await openNext(first);
  const question = (page: Page) => page.getByRole('group', { name: /wants to use words/ });
  const answer = stage.ask();
  await question(first).waitFor();
  await question(next).getByRole('button', { name: 'Allow once' }).click();
  expect(await answer).toContain('answered');
  await question(first).waitFor({ state: 'detached' });
  const second = stage.ask();
  await question(next).getByRole('button', { name: 'Allow', exact: true }).click();
  expect(await second).toContain('answered');
  expect(await stage.ask()).toContain('answered');
});

test('each tab has its own executor with the attribute every-tab', async () => {
  const first = await openFirst({ attributes: 'every-tab' });
  const next = await openNext(first);
  expect(await sessionOf(next.page)).not.toBe(await sessionOf(first));
  expect(next.sockets).toHaveLength(1);
});

/**
 * Stops all code of a page, as browsers do with hidden tabs: it keeps its locks and its socket. Returns a function that continues.
 * Playwright keeps pages visible, and visible pages are never frozen.
 */
async function stopCode(page: Page): Promise<() => Promise<unknown>> {
  const devtools = await page.context().newCDPSession(page);
  const paused = new Promise((resolve) => devtools.once('Debugger.paused', resolve));
  await devtools.send('Debugger.enable');
  await devtools.send('Debugger.pause');
  // It pauses at the next statement.
  void devtools.send('Runtime.evaluate', { expression: '0' }).catch(() => undefined);
  await paused;
  return () => devtools.send('Debugger.disable');
}

/** Waits until a tab has a session of its own that the backend lists. */
const untilLeads = (page: Page, before: string | undefined) =>
  page.waitForFunction((old) => {
    const { sessionId, announcement } = document.querySelector('chat-executor')?.state.connection ?? {};
    return sessionId !== undefined && sessionId !== old && announcement === 'accepted';
  }, before);

test('a tab that is about to be frozen without a request gives way at once, and follows when it runs again', async () => {
  const first = await openFirst();
  const { page: next, sockets } = await openNext(first);
  const before = await sessionOf(first);
  await first.evaluate(() => document.dispatchEvent(new Event('freeze')));
  await untilLeads(next, before);
  expect(sockets).toHaveLength(1);
  expect(await stage.ask()).toContain('answered');
  await first.evaluate(() => document.dispatchEvent(new Event('resume')));
  await expect.poll(async () => (await sessionOf(first)) === (await sessionOf(next))).toBe(true);
  expect(sockets).toHaveLength(1);
});

test('a tab takes over from one that is frozen during a request, which ends its request as soon as it runs again', async () => {
  const first = await openFirst();
  const { page: next } = await openNext(first);
  const before = await sessionOf(first);
  let finish = (): unknown => undefined;
  stage.provider.answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(sseEvents(['begun']));
    finish = () => response.end(sseBody([' and ended'], '\n'));
  };
  const begun = stage.ask();
  await next.getByText('Answering').waitFor();
  const goOn = await stopCode(first);
  let calls = 0;
  stage.provider.answer = (response) => {
    calls += 1;
    return writePieces(response, sseBody(['again'], '\n'), 1000);
  };
  const answer = await next.evaluate(async () => {
    let text = '';
    const element = document.querySelector('chat-executor');
    for await (const chunk of element?.complete({ model: 'words', messages: [{ role: 'user', content: 'hi' }] }) ?? []) {
      text += chunk.choices[0]?.delta.content ?? '';
    }
    return text;
  });
  expect(answer).toBe('again');
  expect(calls).toBe(1);
  await untilLeads(next, before);
  await goOn();
  finish();
  expect(readWords(await begun)).toBe('begun and ended');
  await expect.poll(async () => (await sessionOf(first)) === (await sessionOf(next))).toBe(true);
  expect(await stage.ask()).toContain('again');
  expect(calls).toBe(2);
});

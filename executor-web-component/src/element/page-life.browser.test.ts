import { expect, test } from 'vitest';
import type { ChatExecutorElement } from './chat-executor-element.ts';
import { useBrowserStage } from './testing/browser-stage.ts';
import { type OpenOptions, openElement, readCalls, showState, waitForStart } from './testing/open-element.ts';
import { SAMPLE_STATES } from './testing/sample-states.ts';

const stage = useBrowserStage();

const open = (options?: OpenOptions) => openElement(stage, { state: SAMPLE_STATES['connected'] as never, ...options });

test('starts when connected and stops when removed', async () => {
  const { page } = await open();
  await page.evaluate(() => document.querySelector('chat-executor')?.remove());
  await expect.poll(() => readCalls(page)).toEqual(['start', 'stop']);
});

test('keeps its session when the element is moved', async () => {
  const { page } = await open();
  await page.evaluate(() => document.body.append(document.querySelector('chat-executor') as Element));
  // A restart would be recorded before this call.
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(() => readCalls(page)).toContain('pause');
  expect(await readCalls(page)).toEqual(['start', 'pause']);
});

test('stops when the page is hidden, and starts again when it is restored from the cache', async () => {
  const { page } = await open();
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect.poll(() => readCalls(page)).toEqual(['start', 'stop']);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect.poll(() => readCalls(page)).toEqual(['start', 'stop', 'start']);
});

test('retries immediately, or checks its session after sleep, when the network or the user returns', async () => {
  const { page } = await open();
  const comeBack = () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event('online'));
      document.dispatchEvent(new Event('visibilitychange'));
    });
  for (const state of ['connected', 'waiting'] as const) {
    await showState(page, SAMPLE_STATES[state] as never);
    await comeBack();
  }
  await expect.poll(() => readCalls(page)).toEqual(['start', ...Array(4).fill('reconnect')]);
});

test('retries failed providers when the user returns', async () => {
  const { page } = await open();
  const provider = { kind: 'ollama', name: 'A', baseUrl: 'http://localhost:1', hasKey: false, enabled: true, models: [] };
  await showState(page, {
    providers: [
      { ...provider, id: 'a', status: 'failed' },
      { ...provider, id: 'b', status: 'ready' },
    ],
  });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => readCalls(page)).toEqual(['start', 'reconnect', 'refreshModels a']);
});

test('closes an open dialog when the element is removed and added again', async () => {
  const { page } = await open({ attributes: 'open' });
  await page.getByRole('button', { name: 'Add provider' }).click();
  await page.getByRole('dialog').waitFor();
  await page.evaluate(async () => {
    const element = document.querySelector('chat-executor') as ChatExecutorElement;
    element.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    document.body.append(element);
  });
  await page.getByRole('heading', { name: 'Providers' }).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('a new token creates a new executor, a new getter does not, and removing it stops the executor', async () => {
  const { page } = await open();
  const set = (token: string) =>
    page.evaluate(async (code) => {
      const element = document.querySelector('chat-executor') as ChatExecutorElement;
      element.token = code === 'getter' ? () => 'fresh' : code === 'none' ? undefined : code;
      const before = globalThis.fake;
      await element.updateComplete;
      return { replaced: before !== globalThis.fake, old: before?.calls, has: element.executor !== undefined };
    }, token);
  expect(await set('another')).toEqual({ replaced: true, old: ['start', 'stop'], has: true });
  await waitForStart(page);
  expect(await set('getter')).toEqual({ replaced: true, old: ['start', 'stop'], has: true });
  await waitForStart(page);
  expect(await set('getter')).toEqual({ replaced: false, old: ['start'], has: true });
  const asked = await page.evaluate(() => {
    const token = globalThis.fake?.options.backend.token;
    return typeof token === 'function' ? token() : token;
  });
  expect(asked).toBe('fresh');
  expect(await set('none')).toEqual({ replaced: false, old: ['start', 'stop'], has: false });
});

test('a pause carries over to the next executor', async () => {
  const { page } = await open();
  await page.evaluate(async () => {
    const element = document.querySelector('chat-executor') as ChatExecutorElement;
    element.pause();
    element.token = 'another';
    await element.updateComplete;
  });
  await expect.poll(() => readCalls(page)).toEqual(['pause', 'start']);
});

test('attributes and properties reach the executor', async () => {
  const { page } = await open({
    attributes: 'backend="https://chat.example.com" socket-path="/socket" name="my laptop"',
    setUp: `element.limits = { maxConcurrent: 2 };
      element.setAttribute('first-token-seconds', '900');
      element.setAttribute('callback-seconds', '200');
element.providers = [{ id: 'given', kind: 'ollama', name: 'Given', baseUrl: 'http://localhost:1' }];`,
  });
  const options = await page.evaluate(() => {
    const { backend, limits, name } = globalThis.fake?.options ?? {};
    return { backend, limits, name, providers: globalThis.fake?.providers };
  });
  expect(options).toMatchObject({
    backend: { url: 'https://chat.example.com', path: '/socket', token: 'a-token' },
    limits: { maxConcurrent: 2, firstTokenMs: 900_000, callbackMs: 200_000 },
    name: 'my laptop',
    providers: [{ id: 'given' }],
  });
});

test('applies properties set before the element is defined', async () => {
  const { page } = await open({
    attributes: 'open',
    setUp: `element.providers = [{ id: 'given', kind: 'ollama', name: 'Given by the page', baseUrl: 'http://localhost:1' }];`,
  });
  await page.getByText('Given by the page').waitFor();
  await page.getByText('set by this page', { exact: true }).waitFor();
  expect(await page.evaluate(() => localStorage.getItem('chat-executor:settings'))).toBeNull();
});

import type { ExecutorState } from '@chat-executor/executor';
import { findAccessibilityViolations } from '@chat-executor/testing/find-accessibility-violations';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { ChatExecutorElement } from './chat-executor-element.ts';
import { useBrowserStage } from './testing/browser-stage.ts';
import { type OpenOptions, openElement, showState } from './testing/open-element.ts';
import { SAMPLE_MOMENT, SAMPLE_STATES } from './testing/sample-states.ts';
import { saveScreenshot } from './testing/save-screenshot.ts';

declare global {
  /** In the page: how often the element was drawn. */
  var draws: number;
  /** In the page: BroadcastChannels about stored records that are open. */
  var openChannels: number;
}

const stage = useBrowserStage();

const crowded: ExecutorState = {
  ...SAMPLE_STATES['busy'],
  requests: Array.from({ length: 64 }, (_, index) => ({
    ...{ id: `r${index}`, status: 'streaming', model: `model-${index}`, providerName: 'Ollama', startedAt: SAMPLE_MOMENT - 9_000 },
  })),
  receipts: Array.from({ length: 100 }, (_, index) => ({
    ...{ id: `d${index}`, model: 'qwen3:4b', providerId: 'ollama', providerName: 'Ollama', outcome: 'completed', durationMs: 900 },
    ...{ startedAt: SAMPLE_MOMENT - index * 60_000, notes: [] },
  })),
} as never;

/** Stores receipts before the element starts. */
const storeReceipts = (count: number) => async (page: Page) =>
  void (await page.addInitScript(
    ([receipts, moment]) => {
      const opening = indexedDB.open('chat-executor', 1);
      opening.onupgradeneeded = () => {
        for (const name of ['budgets', 'grants', 'keys', 'receipts', 'settings']) opening.result.createObjectStore(name);
        const names = { providerId: 'ollama', providerName: 'Ollama', backend: 'https://chat.example', outcome: 'completed', notes: [] };
        for (let index = 0; index < receipts; index += 1) {
          const startedAt = moment - index * 7_200_000;
          const value = {
            ...names,
            id: `s${index}`,
            model: `stored-${index}`,
            startedAt,
            durationMs: 900,
            promptTokens: 90,
            completionTokens: 9,
          };
          opening.transaction?.objectStore('receipts').put(value, `${new Date(startedAt).toISOString()} s${index}`);
        }
      };
      opening.onsuccess = () => opening.result.close();
    },
    [count, SAMPLE_MOMENT] as const,
  ));

const open = (options?: OpenOptions) => openElement(stage, { attributes: 'open', state: crowded, ...options });
const section = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

/** Shows many states of a request that streams. Returns how often they were drawn, and how long that took, in milliseconds. */
async function showManyStates(page: Page): Promise<{ readonly draws: number; readonly elapsed: number }> {
  return page.evaluate(async () => {
    const element = document.querySelector('chat-executor') as ChatExecutorElement & { performUpdate(): void };
    await element.updateComplete;
    const { performUpdate } = Object.getPrototypeOf(Object.getPrototypeOf(element));
    globalThis.draws = 0;
    element.performUpdate = () => {
      globalThis.draws += 1;
      performUpdate.call(element);
    };
    const started = performance.now();
    for (let change = 0; change < 300; change += 1) {
      globalThis.fake?.show({ paused: change % 2 === 0 });
      await new Promise((resolve) => setTimeout(resolve));
    }
    globalThis.fake?.show({ paused: true });
    await element.updateComplete;
    return { draws: globalThis.draws, elapsed: performance.now() - started };
  });
}

test('draws changes of the state five times a second at most, and always the last one', async () => {
  // Collapsed and with nothing to decide, because each part that has read its stored records draws too.
  const { page } = await open({ attributes: '', state: SAMPLE_STATES['connected'] as never });
  const { draws, elapsed } = await showManyStates(page);
  expect(draws).toBeGreaterThan(0);
  // Each interval begins with a drawing; what was read before the first one may add one.
  expect(draws).toBeLessThanOrEqual(elapsed / 200 + 3);
  await page.getByRole('button', { name: 'Resume' }).waitFor();
});

test('nothing moves between the press of a button and its release', async () => {
  const { page } = await open({ state: SAMPLE_STATES['connected'] as never });
  const add = page.getByRole('button', { name: 'Add provider' });
  await add.hover();
  await page.clock.install({ time: SAMPLE_MOMENT });
  await page.clock.pauseAt(SAMPLE_MOMENT + 1000);
  await page.mouse.down();
  await page.evaluate((state) => globalThis.fake?.show(state as never), SAMPLE_STATES['waiting']);
  await page.clock.runFor(900);
  const error = page.getByText('Check its URL and that it is running.');
  expect(await error.count()).toBe(0);
  const pressed = await add.boundingBox();
  await page.mouse.up();
  await page.clock.runFor(100);
  await page.getByRole('dialog', { name: 'Add provider' }).waitFor();
  await error.waitFor();
  expect(await add.boundingBox()).not.toEqual(pressed);
});

test('a long press delays a drawing by a second at most', async () => {
  const { page } = await open({ state: SAMPLE_STATES['connected'] as never });
  await page.getByRole('heading', { name: 'Providers' }).hover();
  await page.mouse.down();
  await showState(page, SAMPLE_STATES['waiting'] as never);
  await page.getByText('Check its URL and that it is running.').waitFor();
  await page.mouse.up();
});

test.each([
  ['en', ['Waiting to retry in 12s · 9s', 'Waiting for you to unlock the keys · 2s', 'Starting · 1s'], 'Unlock your keys'],
  ['zh-CN', ['等待重试（12秒后） · 9秒', '等待您解锁密钥 · 2秒', '正在启动 · 1秒'], '需要您解锁密钥'],
])('says what each request waits for, in %s', async (lang, stages, bar) => {
  const { page } = await open({ lang, state: SAMPLE_STATES['held'] as never });
  for (const stage of stages) await page.getByText(stage).waitFor();
  await expect.poll(() => page.getByRole('status').first().textContent()).toBe(bar);
  await saveScreenshot(page, `held-${lang}`);
});

test('draws no panel while the page is hidden, and the current one when it is shown', async () => {
  const { page } = await open();
  await section(page, 'Running').getByText('model-0').waitFor();
  await page.evaluate(() => {
    for (const [name, value] of Object.entries({ hidden: true, visibilityState: 'hidden' }))
      Object.defineProperty(document, name, { value, configurable: true });
  });
  await showState(page, { requests: [], paused: true });
  // The bar follows.
  await page.getByRole('button', { name: 'Resume' }).waitFor();
  await expect.poll(() => section(page, 'Running').getByText('model-0').count()).toBe(1);
  await page.evaluate(() => {
    for (const name of ['hidden', 'visibilityState']) delete (document as never)[name];
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await section(page, 'Running').getByText('No running requests.').waitFor();
});

test('follows stored records only while the panel is open', async () => {
  const { page } = await open({
    attributes: '',
    prepare: async (opened) =>
      void (await opened.addInitScript(() => {
        globalThis.openChannels = 0;
        globalThis.BroadcastChannel = class extends BroadcastChannel {
          constructor(name: string) {
            super(name);
            if (name === 'chat-executor:storage') globalThis.openChannels += 1;
          }
          override close(): void {
            if (this.name === 'chat-executor:storage') globalThis.openChannels -= 1;
            super.close();
          }
        };
      })),
  });
  const channels = () => page.evaluate(() => globalThis.openChannels);
  const folded = await channels();
  await page.getByRole('button', { name: 'Show details' }).click();
  await section(page, 'Receipts').waitFor();
  await expect.poll(channels).toBeGreaterThan(folded + 1);
  await page.getByRole('button', { name: 'Hide details' }).click();
  // The section Keys keeps its own, about changes that only users make.
  await expect.poll(channels).toBe(folded + 1);
});

test('shows long lists by page, and keeps focus, page and scroll position when it is drawn again', async () => {
  const { page } = await open({ prepare: storeReceipts(4_900), context: { viewport: { width: 1200, height: 500 } } });
  const running = section(page, 'Running');
  await running.getByText('1–10 of 64').waitFor();
  await expect.poll(() => running.getByRole('listitem').count()).toBe(10);
  await running.getByRole('button', { name: 'Next' }).click();
  await running.getByText('11–20 of 64').waitFor();
  await running.getByText('model-19', { exact: true }).waitFor();

  const receipts = section(page, 'Receipts');
  await receipts.getByText('4,900 receipts').waitFor();
  await receipts.getByText('1–10 of 4,900').waitFor();
  await expect.poll(() => receipts.getByRole('listitem').count()).toBe(10);
  const next = receipts.getByRole('button', { name: 'Next' });
  await next.click();
  await receipts.getByText('stored-10', { exact: true }).waitFor();
  const place = () =>
    page.evaluate(() => [scrollY, document.querySelector('chat-executor')?.shadowRoot?.activeElement?.textContent?.trim()]);
  const before = await place();
  expect(before[1]).toBe('Next');
  await showManyStates(page);
  expect(await place()).toEqual(before);
  await running.getByText('11–20 of 64').waitFor();
  await showState(page, { requests: crowded.requests.slice(0, 3) });
  await running.getByText('model-2', { exact: true }).waitFor();
  expect(await running.getByText(/ of 64/).count()).toBe(0);

  await receipts.getByLabel('Search receipts').fill('stored-48');
  await receipts.getByText('111 of 4,900 receipts').waitFor();
  await receipts.getByText('stored-4899', { exact: true }).waitFor({ state: 'detached' });
  await receipts.getByText('1–10 of 111').waitFor();
});

test('the permission draws at most 200 of many models, and the search finds the others', async () => {
  const models = Array.from({ length: 2000 }, (_, index) => ({ id: `many-${index}`, model: `many-${index}`, providerId: 'ollama' }));
  const { page } = await open({ state: { ...crowded, requests: [], models } as never });
  const permissions = section(page, 'Permissions');
  await permissions.getByRole('button', { name: 'Decide now' }).click();
  expect(await permissions.getByRole('checkbox').count()).toBe(0);
  await permissions.getByLabel('Only these').check();
  await permissions.getByText('1800 more match.').waitFor();
  await expect.poll(() => permissions.getByRole('checkbox').count()).toBe(200);
  await permissions.getByLabel('Search models').fill('MANY-1999');
  await permissions.getByRole('checkbox', { name: 'many-1999' }).check();
  await expect.poll(() => permissions.getByRole('checkbox').count()).toBe(1);
  await permissions.getByLabel('Search models').fill('none');
  await permissions.getByText('No model matches.').waitFor();
  await permissions.getByRole('button', { name: 'Save' }).click();
  await permissions.getByText(/many-1999/).waitFor();
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([
    ['en', 'wide', 1200],
    ['zh-CN', 'wide', 1200],
    ['en', 'narrow', 375],
    ['zh-CN', 'narrow', 375],
  ] as const)('axe finds nothing in long lists, %s, %s', async (lang, size, width) => {
    const context = { viewport: { width, height: 800 }, bypassCSP: true, reducedMotion: 'reduce' } as const;
    const { page } = await open({ colorScheme, lang, context, prepare: storeReceipts(120) });
    await page.getByText(lang === 'en' ? '1–10 of 120' : '第 1–10 条，共 120 条').waitFor();
    await page.getByRole('button', { name: lang === 'en' ? 'Show all 100' : '显示全部 100 条' }).click();
    await page.getByText(lang === 'en' ? '1–10 of 100' : '第 1–10 条，共 100 条').waitFor();
    expect(await findAccessibilityViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await saveScreenshot(page, `long-lists-${lang}-${colorScheme}-${size}`);
  });
});

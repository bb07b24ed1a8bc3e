import { expect, test } from 'vitest';
import type { ChatExecutorElement } from './chat-executor-element.ts';
import { useBrowserStage } from './testing/browser-stage.ts';
import { type OpenOptions, openElement, readCalls, showState } from './testing/open-element.ts';
import { SAMPLE_STATES } from './testing/sample-states.ts';

const stage = useBrowserStage();

const sample = (name: string) => {
  const state = SAMPLE_STATES[name];
  if (state === undefined) throw new Error(`no sample "${name}"`);
  return state;
};
const open = (options?: OpenOptions) => openElement(stage, options);

test.each([
  ['connected', 'Connected · 3 models'],
  ['empty', 'Connected · no models yet'],
  ['paused', 'Paused'],
  ['connecting', 'Connecting…'],
  ['waiting', 'Waiting · backend unreachable'],
  ['refused', 'Not signed in · sign-in rejected'],
])('shows its status in one row while collapsed: %s', async (name, text) => {
  const { page, faults } = await open({ state: sample(name) });
  await expect.poll(() => page.getByRole('status').textContent()).toBe(text);
  expect(await page.locator('chat-executor .panel').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('creates no executor without a token, and says what is missing', async () => {
  const { page } = await open({ token: null, attributes: 'open' });
  await expect.poll(() => page.getByRole('status').first().textContent()).toBe('Not signed in');
  await page.getByText('page has not provided a token').waitFor();
  expect(await page.evaluate(() => (document.querySelector('chat-executor') as ChatExecutorElement).executor)).toBeUndefined();
});

test('loads the panel when it is first expanded', async () => {
  const { page, requests } = await open({ state: sample('connected') });
  const panels = () => requests.filter((url) => /panel/.test(url));
  expect(panels()).toEqual([]);
  await page.getByRole('button', { name: 'Show details' }).click();
  await page.getByRole('heading', { name: 'Providers' }).waitFor();
  expect(panels().length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Hide details' }).click();
  await expect.poll(() => page.getByRole('heading', { name: 'Providers' }).count()).toBe(0);
});

test('shows a Stop button for each request, and the position of queued ones', async () => {
  const { page } = await open({ state: sample('busy'), attributes: 'open' });
  const running = page.getByRole('group', { name: 'Running' });
  await expect
    .poll(() => running.getByRole('listitem').allInnerTexts())
    .toEqual([
      expect.stringMatching(/qwen3:4b\s+Ollama\s+Answering · 12s/),
      expect.stringMatching(/gpt-5-mini\s+OpenAI\s+Waiting for the first token · 2s/),
      expect.stringMatching(/gemma3:270m\s+Queued, position 1 · 1s/),
    ]);
  await running.getByRole('button', { name: 'Stop gpt-5-mini' }).click();
  await expect.poll(() => readCalls(page)).toContain('cancel r2');
  await expect.poll(() => running.getByRole('listitem').count()).toBe(2);
});

test('shows model, provider, tokens, times and outcome of the last five requests', async () => {
  const { page } = await open({ state: sample('busy'), attributes: 'open', context: { locale: 'en-GB', timezoneId: 'UTC' } });
  const recent = page.getByRole('group', { name: 'Recent' });
  await expect.poll(() => recent.locator('[part=card]').count()).toBe(5);
  const texts = await recent.locator('[part=card]').allInnerTexts();
  expect(texts[0]).toMatch(/qwen3:4b\s+Ollama\s+9:26\s?AM\s+Completed\s+1,204 tokens in, 356 out · took 14s · first token after 0.8s/);
  expect(texts[0]).toContain('Left out tools: not supported by the model.');
  expect(texts[1]).toMatch(/Failed[\s\S]+The provider rejected the API key. Check the key/);
  expect(texts[2]).toMatch(/Stopped\s+88 tokens out · took 1m 15s/);
  await recent.getByRole('button', { name: 'Show all 8' }).click();
  await expect.poll(() => recent.locator('[part=card]').count()).toBe(8);
});

test('pauses and resumes with one button in the bar', async () => {
  const { page } = await open({ state: sample('connected') });
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toBe('Paused');
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(() => readCalls(page)).toEqual(['start', 'pause', 'resume']);
});

test('counts down while waiting to reconnect, with a button to retry now', async () => {
  const { page } = await open({ state: sample('waiting'), attributes: 'open' });
  await page.getByText('Could not reach the backend.').waitFor();
  await page.getByText('Retrying in 8 s.').waitFor();
  await page.getByRole('button', { name: 'Retry now' }).click();
  await expect.poll(() => readCalls(page)).toContain('reconnect');
});

test('keeps the error in place during the next attempt', async () => {
  const { page } = await open({ state: sample('waiting'), attributes: 'open' });
  const heading = page.getByRole('heading', { name: 'Providers' });
  await page.getByText('Retrying in 8 s.').waitFor();
  const place = await heading.boundingBox();
  const { error } = sample('waiting').connection;
  await showState(page, { connection: { status: 'connecting', error } as never });
  await page.getByRole('group', { name: 'Connection' }).getByText('Connecting…').waitFor();
  await page.getByText('Could not reach the backend.').waitFor();
  expect(await page.getByRole('button', { name: 'Retry now' }).isDisabled()).toBe(true);
  expect(await heading.boundingBox()).toEqual(place);
});

test('is in Chinese on a Chinese page, errors included, and follows a language change', async () => {
  const { page, faults } = await open({ state: sample('waiting'), attributes: 'open', lang: 'zh-CN' });
  await page.getByRole('heading', { name: '提供商' }).waitFor();
  await expect.poll(() => page.getByRole('status').first().textContent()).toBe('等待重连 · 无法连接后端');
  await page.getByText('无法连接后端。').waitFor();
  await expect.poll(() => page.locator('chat-executor section').getAttribute('lang')).toBe('zh');
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
  });
  await page.getByRole('heading', { name: 'Providers' }).waitFor();
  expect(faults).toEqual([]);
});

test('dispatches executor events that bubble', async () => {
  const { page } = await open({ state: sample('connected') });
  const seen = await page.evaluate(async () => {
    const types: string[] = [];
    for (const type of ['chat-executor-state', 'chat-executor-request-start', 'chat-executor-request-end']) {
      document.addEventListener(type, (event) => types.push(`${type} from ${(event.target as Element).localName}`));
    }
    globalThis.fake?.begin({ id: 'r', status: 'running', model: 'm', startedAt: 0 });
    globalThis.fake?.end({ id: 'r', model: 'm', outcome: 'completed', startedAt: 0, durationMs: 1, notes: [] });
    globalThis.fake?.show({ paused: false });
    return types;
  });
  expect(seen).toEqual([
    'chat-executor-request-start from chat-executor',
    'chat-executor-request-end from chat-executor',
    'chat-executor-state from chat-executor',
  ]);
});

test('the single-file build works without loading another file', async () => {
  const { page, faults, requests } = await open({
    state: sample('busy'),
    attributes: 'open',
    script: 'chat-executor.bundle.js',
    lang: 'zh',
  });
  await page.getByRole('heading', { name: '提供商' }).waitFor();
  expect(requests.map((url) => new URL(url).pathname).filter((path) => path.startsWith('/element/'))).toEqual([
    '/element/chat-executor.bundle.js',
  ]);
  expect(faults).toEqual([]);
});

test('a state change keeps the focus; a removed row moves it to its heading', async () => {
  const { page } = await open({ state: sample('busy'), attributes: 'open' });
  const focused = () => page.evaluate(() => document.querySelector('chat-executor')?.shadowRoot?.activeElement?.textContent?.trim());
  const stop = page.getByRole('button', { name: 'Stop qwen3:4b' });
  await stop.focus();
  await showState(page, { receipts: [], models: [] });
  await expect.poll(() => stop.evaluate((button) => button === (button.getRootNode() as ShadowRoot).activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused()).toBe('Running');
});

test('works under the strictest content security policy', async () => {
  const { page, faults } = await open({ state: sample('busy'), attributes: 'open' });
  await page.getByRole('button', { name: 'Add provider' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Remove Ollama' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByText('No providers yet.').waitFor();
  expect(faults).toEqual([]);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    document.head.append(style);
  });
  await expect.poll(() => faults.join()).toContain('Content Security Policy');
});

test('reports a panel that fails to load, and retries the next time', async () => {
  let refuse = true;
  const { page } = await open({
    state: sample('connected'),
    prepare: async (opened) => {
      await opened.route(/panel/, (route) => (refuse ? route.abort() : route.continue()));
    },
  });
  await page.getByRole('button', { name: 'Show details' }).click();
  await page.getByRole('alert').getByText('Could not load the details.').waitFor();
  refuse = false;
  await page.getByRole('button', { name: 'Hide details' }).click();
  await page.getByRole('button', { name: 'Show details' }).click();
  await page.getByRole('heading', { name: 'Providers' }).waitFor();
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
});

test('the entries for bundlers share the class of errors, which are thrown when the first chunk is read', async () => {
  const load = (entry: string) => import(new URL(`../../dist/bundler/${entry}.js`, import.meta.url).href);
  const [{ ExecutorError }, { ChatExecutorElement: Element }] = await Promise.all([load('index'), load('element')]);
  const chunks = (new Element() as ChatExecutorElement).complete({ model: 'm', messages: [] });
  const thrown = await chunks.next().catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(ExecutorError);
  expect(thrown).toMatchObject({ name: 'ExecutorError', code: 'no-executor' });
});

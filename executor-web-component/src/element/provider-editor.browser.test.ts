import { type ByteServer, send, startByteServer } from '@chat-executor/testing/byte-server';
import { findAccessibilityViolations } from '@chat-executor/testing/find-accessibility-violations';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ChatExecutorElement } from './chat-executor-element.ts';
import type { StoredProvider, StoredSettings } from './settings/stored-settings.ts';
import { useBrowserStage } from './testing/browser-stage.ts';
import { type OpenOptions, openElement, readMarkup } from './testing/open-element.ts';
import { saveScreenshot } from './testing/save-screenshot.ts';

const SECRET = 'canary-gate-5d21';

const stage = useBrowserStage();
let server: ByteServer;
/** The headers that the server allows pages to send. */
let allowed: string;
let models: readonly Readonly<Record<string, unknown>>[];

const CHAT = Array.from({ length: 11 }, (_, index) => ({ id: `chat-${index}`, name: `Chat ${index}` }));

beforeAll(async () => {
  // Like a gateway: without its header, nothing passes.
  server = await startByteServer((response, { method, headers }) => {
    response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', allowed);
    if (method === 'OPTIONS') return void response.writeHead(204).end();
    if (allowed.includes('x-gate') && headers['x-gate'] !== SECRET)
      return send(response, 403, 'application/json', '{"error":{"message":"no"}}');
    return send(response, 200, 'application/json', JSON.stringify({ data: models }));
  });
});

afterAll(() => server?.[Symbol.asyncDispose]());

beforeEach(() => {
  allowed = 'content-type';
  models = [...CHAT, { id: 'text-embedding-3-small' }, { id: 'painter', architecture: { output_modalities: ['image'] } }];
});

const open = (options?: OpenOptions) => openElement(stage, { attributes: 'open', ...options });
const baseUrl = () => `${server.url}/v1`;
const stored = (change: Partial<StoredProvider> = {}): StoredSettings => ({
  version: 1,
  providers: [{ id: 'mine', kind: 'openai-compatible', name: 'Mine', baseUrl: baseUrl(), ...change }],
  switchedOff: [],
});
const readProvider = (page: Page): Promise<StoredProvider> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('chat-executor:settings') ?? 'null')?.providers[0]);
const offered = (page: Page) =>
  page.evaluate(() => (document.querySelector('chat-executor') as ChatExecutorElement).state.models.map(({ id }) => id));
const dialog = (page: Page) => page.getByRole('dialog');
const save = (page: Page) => dialog(page).getByRole('button', { name: 'Save' }).click();

async function edit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit Mine' }).click();
}

async function runTest(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Test' }).click();
}

test('offers all models that can chat by default, and after a test those that the user ticks', async () => {
  const { page } = await open({ settings: stored() });
  await expect.poll(() => offered(page)).toEqual(CHAT.map(({ id }) => id));
  await edit(page);
  await runTest(page);
  await dialog(page).getByText('It works: 11 models found. 2 models that can’t chat are hidden.').waitFor();
  await dialog(page).getByText('11 of 11 chosen').waitFor();
  // By keyboard: to the search, then to the first match.
  await dialog(page).getByRole('searchbox', { name: 'Search models' }).focus();
  await page.keyboard.type('CHAT 3');
  await expect.poll(() => dialog(page).getByRole('list', { name: 'Models of the provider' }).getByRole('checkbox').count()).toBe(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await dialog(page).getByText('10 of 11 chosen').waitFor();
  expect(await dialog(page).getByRole('checkbox', { name: 'Offer all models' }).isChecked()).toBe(false);
  expect((await dialog(page).getByLabel('One model ID per line').inputValue()).split('\n')).toHaveLength(10);
  await save(page);
  await expect.poll(() => offered(page)).toEqual(CHAT.map(({ id }) => id).filter((id) => id !== 'chat-3'));
  await edit(page);
  await dialog(page).getByRole('checkbox', { name: 'Offer all models' }).check();
  await save(page);
  await expect.poll(() => offered(page)).toHaveLength(11);
  expect(await readProvider(page)).not.toHaveProperty('models');
});

test('offers favorites first, and keeps them', async () => {
  const { page } = await open({ settings: stored() });
  await edit(page);
  await runTest(page);
  await dialog(page).getByRole('button', { name: 'Favorite chat-7' }).press('Enter');
  await dialog(page).getByRole('button', { name: 'Favorite chat-7', pressed: true }).waitFor();
  await save(page);
  await expect.poll(() => offered(page)).toEqual(['chat-7', ...CHAT.map(({ id }) => id).filter((id) => id !== 'chat-7')]);
  await edit(page);
  expect(await dialog(page).getByRole('group', { name: 'Aliases' }).count()).toBe(0);
  await runTest(page);
  await expect.poll(() => dialog(page).getByRole('list').getByRole('checkbox').first().locator('..').textContent()).toMatch(/Chat 7/);
  await dialog(page).getByRole('button', { name: 'Favorite chat-7', pressed: true }).click();
  await save(page);
  await expect.poll(() => readProvider(page)).not.toHaveProperty('aliases');
});

test('groups the presets, shows an example of the URL, shows the key on request, and keeps Save in view', async () => {
  const { page } = await open({ context: { viewport: { width: 360, height: 500 } } });
  await page.getByRole('button', { name: 'Add provider' }).click();
  const groups = dialog(page).locator('optgroup');
  await expect
    .poll(() => groups.evaluateAll((all) => all.map((group) => [group.getAttribute('label'), group.children.length])))
    .toEqual([
      ['On this computer', expect.any(Number)],
      ['Online, with your API key', expect.any(Number)],
      ['Any other server', 1],
      ['Inside this page', 2],
    ]);
  const url = dialog(page).getByLabel('Base URL');
  await dialog(page).getByRole('combobox', { name: 'Provider' }).selectOption('groq');
  expect(await url.getAttribute('placeholder')).toBe('https://api.groq.com/openai/v1');
  const key = dialog(page).getByLabel('API key');
  expect(await dialog(page).getByRole('button', { name: 'Show key' }).count()).toBe(0);
  await key.fill('sk-1');
  expect(await key.getAttribute('type')).toBe('password');
  await dialog(page).getByRole('button', { name: 'Show key' }).click();
  await expect.poll(() => key.getAttribute('type')).toBe('text');
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Add provider' }).click();
  await key.fill('sk-2');
  expect(await key.getAttribute('type')).toBe('password');
  const button = await dialog(page).getByRole('button', { name: 'Save' }).boundingBox();
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(500);
});

test('keeps the test result and the ticks while models are chosen, and needs at least one', async () => {
  const { page } = await open({ settings: stored() });
  await edit(page);
  await runTest(page);
  await dialog(page).getByRole('checkbox', { name: 'Offer all models' }).uncheck();
  await dialog(page).getByText('0 of 11 chosen').waitFor();
  await save(page);
  await dialog(page).getByText('Choose at least one model, or offer all.').waitFor();
  await expect
    .poll(() =>
      dialog(page)
        .getByLabel('One model ID per line')
        .evaluate((input) => input.matches(':focus')),
    )
    .toBe(true);
  await dialog(page).getByRole('checkbox', { name: 'Chat 7 chat-7' }).check();
  await expect.poll(() => dialog(page).getByText('Choose at least one model').count()).toBe(0);
  await dialog(page).getByRole('checkbox', { name: 'Include models that can’t chat' }).check();
  await dialog(page).getByRole('checkbox', { name: 'painter' }).check();
  await save(page);
  await expect.poll(() => offered(page)).toEqual(['chat-7', 'painter']);
});

test('shows models that cannot chat if the user includes them', async () => {
  const { page } = await open({ settings: stored({ offersNonChat: true }) });
  await expect.poll(() => offered(page)).toContain('text-embedding-3-small');
  await edit(page);
  await runTest(page);
  await dialog(page).getByText('13 of 13 chosen').waitFor();
  await dialog(page).getByRole('checkbox', { name: 'Include models that can’t chat' }).uncheck();
  await dialog(page).getByText('11 of 11 chosen').waitFor();
  await save(page);
  await expect.poll(() => offered(page)).toHaveLength(11);
});

test('sends custom headers, and stores their values encrypted and shows them nowhere', async () => {
  allowed = 'content-type, x-gate';
  const { page, faults } = await open({
    settings: stored(),
    setUp: `globalThis.told = [];
for (const type of ['chat-executor-state', 'chat-executor-request-start', 'chat-executor-request-end'])
  element.addEventListener(type, ({ state, request, receipt }) => globalThis.told.push({ state, request, receipt }));
new BroadcastChannel('chat-executor').onmessage = ({ data }) => globalThis.told.push(data);`,
  });
  await edit(page);
  await dialog(page).getByText('Advanced').click();
  await dialog(page).getByLabel('Header 1', { exact: true }).fill('X-Gate');
  await dialog(page).getByLabel('Value 1').fill(SECRET);
  await runTest(page);
  await dialog(page).getByText('It works').waitFor();
  await save(page);
  await expect.poll(() => offered(page)).toHaveLength(11);
  expect(await readProvider(page)).toEqual({ id: 'mine', kind: 'openai-compatible', name: 'Mine', baseUrl: baseUrl(), key: 'kept' });
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(SECRET);
  // The next page reads them, and the form shows only the name.
  await edit(page);
  expect(await dialog(page).getByLabel('Header 1', { exact: true }).inputValue()).toBe('X-Gate');
  expect(await dialog(page).getByLabel('Value 1').inputValue()).toBe('');
  expect(await dialog(page).getByLabel('Value 1').getAttribute('placeholder')).toContain('Saved');
  await dialog(page).getByLabel('Name', { exact: true }).fill('Renamed');
  await save(page);
  await page.getByRole('button', { name: 'Edit Renamed' }).waitFor();
  await expect.poll(() => offered(page)).toHaveLength(11);
  // Never to another origin.
  await page.getByRole('button', { name: 'Edit Renamed' }).click();
  await dialog(page).getByLabel('Base URL').fill('https://elsewhere.example/v1');
  await save(page);
  await dialog(page).getByText('A header has no value').waitFor();
  await dialog(page).getByRole('button', { name: 'Remove header 1' }).click();
  await save(page);
  await expect.poll(() => readProvider(page)).not.toHaveProperty('key');
  const told = await page.evaluate(() => JSON.stringify((globalThis as { told?: unknown }).told));
  expect(told).toContain('chat-0');
  for (const text of [await readMarkup(page), told, faults.join('\n')]) expect(text).not.toContain(SECRET);
});

test('says that the server must allow custom headers', async () => {
  const { page } = await open({ settings: stored() });
  await edit(page);
  await dialog(page).getByText('Advanced').click();
  await dialog(page).getByLabel('Header 1', { exact: true }).fill('X-Gate');
  await dialog(page).getByLabel('Value 1').fill(SECRET);
  await runTest(page);
  await dialog(page).getByText('It must also allow your custom headers (Access-Control-Allow-Headers)').waitFor();
  await save(page);
  await page.getByRole('button', { name: 'Run check-up for Mine' }).click();
  await page.getByText(/does not let pages of .* send your custom headers/).waitFor();
  await page.getByText(/and the headers X-Gate in its CORS settings/).waitFor();
});

test('rejects headers that pages cannot set and wrong extra fields, and opens the section to show them', async () => {
  const { page } = await open({ settings: stored() });
  await edit(page);
  await dialog(page).getByText('Advanced').click();
  await dialog(page).getByLabel('Header 1', { exact: true }).fill('Cookie');
  await dialog(page).getByLabel('Value 1').fill(SECRET);
  await dialog(page).getByLabel('Extra body fields').fill('{"model": "other"}');
  await dialog(page).getByText('Advanced').click();
  await save(page);
  await dialog(page).getByText('such as Host, Cookie or Content-Length').waitFor();
  await dialog(page).getByText('can’t be set here').waitFor();
  await expect
    .poll(() =>
      dialog(page)
        .getByLabel('Header 1', { exact: true })
        .evaluate((input) => input.matches(':focus')),
    )
    .toBe(true);
  await dialog(page).getByRole('button', { name: 'Remove header 1' }).click();
  await dialog(page).getByLabel('Extra body fields').fill('top_k: 40');
  await dialog(page).getByText('Not a JSON object.').waitFor();
  await dialog(page).getByLabel('Extra body fields').fill('{"top_k": 40, "seed": null}');
  await save(page);
  await expect.poll(() => readProvider(page)).toMatchObject({ extraBody: { top_k: 40, seed: null } });
  expect(await readProvider(page)).not.toHaveProperty('key');
});

test('offers models under a prefix and aliases', async () => {
  const { page } = await open({ settings: stored() });
  await edit(page);
  await dialog(page).getByText('Advanced').click();
  await dialog(page).getByLabel('Prefix for model IDs').fill('work/');
  await dialog(page).getByLabel('Model ID 1').fill('chat-2');
  await dialog(page).getByLabel('Offered ID 1').fill('smart');
  await dialog(page).getByLabel('Shown as 2').fill('Painter');
  await save(page);
  await dialog(page).getByText('Enter the ID of the model').waitFor();
  await dialog(page).getByLabel('Model ID 2').fill('painter');
  await save(page);
  await expect
    .poll(() => offered(page))
    .toEqual(['smart', ...['0', '1', '3', '4', '5', '6', '7', '8', '9', '10'].map((id) => `work/chat-${id}`), 'work/painter']);
  expect(await readProvider(page)).toMatchObject({
    prefix: 'work/',
    aliases: [
      { model: 'chat-2', id: 'smart' },
      { model: 'painter', name: 'Painter' },
    ],
  });
});

test.each([
  ['light', 1200, 'en'],
  ['dark', 1200, 'zh'],
  ['light', 360, 'zh'],
  ['dark', 360, 'en'],
] as const)('fits its dialog in %s mode, %i pixels wide, in the language %s', async (colorScheme, width, lang) => {
  const { page } = await open({
    settings: stored({ prefix: 'work/', aliases: [{ model: 'chat-2', id: 'smart', name: 'Smart' }], extraBody: { top_k: 40 } }),
    attributes: `open lang="${lang}"`,
    colorScheme,
    context: { viewport: { width, height: 1000 }, bypassCSP: true, reducedMotion: 'reduce' },
  });
  await page.getByRole('button', { name: lang === 'zh' ? '编辑 Mine' : 'Edit Mine' }).click();
  await dialog(page)
    .getByRole('button', { name: lang === 'zh' ? '测试' : 'Test' })
    .click();
  await dialog(page).getByRole('searchbox').waitFor();
  await saveScreenshot(page, `editor-${colorScheme}-${width}-${lang}`);
  expect(await findAccessibilityViolations(page)).toEqual([]);
  const isTooWide = await dialog(page).evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(isTooWide).toBe(false);
  await dialog(page)
    .getByLabel(lang === 'zh' ? '额外的请求字段' : 'Extra body fields')
    .scrollIntoViewIfNeeded();
  await saveScreenshot(page, `editor-advanced-${colorScheme}-${width}-${lang}`);
});

import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChatExecutorElement } from './chat-executor-element.ts';
import type { StoredSettings } from './settings/stored-settings.ts';
import { useBrowserStage } from './testing/browser-stage.ts';
import { type OpenOptions, openElement, readMarkup } from './testing/open-element.ts';
import { SAMPLE_STATES } from './testing/sample-states.ts';

const CANARY = 'sk-canary-7f3a91';

const stage = useBrowserStage();
let provider: ModelServer;

beforeAll(async () => {
  provider = await startModelServer({ models: ['small-model', 'large-model'], key: CANARY });
});

afterAll(() => provider?.stop());

const open = (options?: OpenOptions) => openElement(stage, { attributes: 'open', ...options });
const stored = (baseUrl: string): StoredSettings => ({
  version: 1,
  providers: [{ id: 'mine', kind: 'openai-compatible', name: 'Mine', baseUrl, apiKey: CANARY }],
  switchedOff: [],
});
const readSettings = (page: Page): Promise<StoredSettings> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('chat-executor:settings') ?? 'null'));
const providers = (page: Page) => page.getByRole('group', { name: 'Providers' });

/** Opens the panel with a provider, and waits for its models: the row moves when they arrive, and a click could miss its button. */
async function openWithModels(): Promise<Page> {
  const { page } = await open({ settings: stored(provider.baseUrl) });
  await providers(page).getByText('2 models').waitFor();
  return page;
}

/** Fills the form of a new provider. */
async function fillForm(page: Page, baseUrl: string, key: string): Promise<void> {
  await page.getByRole('button', { name: 'Add provider' }).click();
  await page.getByRole('combobox', { name: 'Provider' }).selectOption('OpenAI-compatible');
  await page.getByLabel('Name').fill('Mine');
  await page.getByLabel('Base URL').fill(baseUrl);
  await page.getByLabel('API key').fill(key);
}

test('adds a provider, tests it before saving, and offers its models', async () => {
  const { page } = await open();
  await fillForm(page, provider.baseUrl, CANARY);
  await page.getByRole('dialog').getByRole('button', { name: 'Test' }).click();
  await page.getByText('It works: 2 models found.').waitFor();
  expect(await readSettings(page)).toBeNull();
  await page.getByRole('button', { name: 'Save' }).click();
  await providers(page).getByText('2 models').waitFor();
  await providers(page).getByText('Key saved in this browser').waitFor();
  await expect
    .poll(() => page.evaluate(() => (document.querySelector('chat-executor') as ChatExecutorElement).state.models))
    .toMatchObject([{ id: 'small-model' }, { id: 'large-model' }]);
  expect((await readSettings(page)).providers).toEqual([
    { id: 'mine', kind: 'openai-compatible', name: 'Mine', baseUrl: provider.baseUrl, key: 'kept' },
  ]);
});

test('a failed test shows the reason and the cure', async () => {
  const { page } = await open();
  await fillForm(page, provider.baseUrl, 'sk-wrong');
  await page.getByRole('dialog').getByRole('button', { name: 'Test' }).click();
  const result = page.getByRole('dialog').locator('.test-result');
  await result.getByText(/The provider rejected the API key .*Check the key in the provider settings of the executor\./).waitFor();
  await page.getByLabel('API key').fill(CANARY);
  await expect.poll(() => result.textContent()).toBe('');
});

test('an incomplete form shows what is missing, and focuses it', async () => {
  const { page } = await open();
  await fillForm(page, 'api.openai.com', '');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Not a valid URL. It must start with https:// or http://.').waitFor();
  await expect.poll(() => page.getByLabel('Base URL').evaluate((input) => input.matches(':focus'))).toBe(true);
  await expect.poll(() => page.getByLabel('Base URL').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Base URL').fill('https://user:secret@api.openai.com/v1');
  await page.getByText('Remove the user name and password from the URL').waitFor();
});

test('an edited provider keeps its key hidden, and never sends it to another origin', async () => {
  const page = await openWithModels();
  await page.getByRole('button', { name: 'Edit Mine' }).click();
  expect(await page.getByLabel('API key').inputValue()).toBe('');
  await page.getByText('A key is saved in this browser.').waitFor();
  await page.getByLabel('Name').fill('Renamed');
  await page.getByRole('button', { name: 'Save' }).click();
  await providers(page).getByText('Renamed').waitFor();
  expect((await readSettings(page)).providers[0]).toMatchObject({ id: 'mine', name: 'Renamed', key: 'kept' });
  await expect.poll(() => provider.authorizations.at(-1)).toBe(`Bearer ${CANARY}`);
  await page.getByRole('button', { name: 'Edit Renamed' }).click();
  await page.getByLabel('Base URL').fill('https://elsewhere.example/v1');
  await page.getByText('the saved key is not sent there').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await providers(page).getByText('https://elsewhere.example/v1').waitFor();
  expect((await readSettings(page)).providers[0]).not.toHaveProperty('key');
});

test('removes a provider and its key only after confirmation', async () => {
  const page = await openWithModels();
  await page.getByRole('button', { name: 'Remove Mine' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  expect((await readSettings(page)).providers).toHaveLength(1);
  await page.getByRole('button', { name: 'Remove Mine' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await providers(page).getByText('No providers yet.').waitFor();
  await expect.poll(() => readSettings(page)).toEqual({ version: 1, providers: [], switchedOff: [] });
  await expect
    .poll(() => page.evaluate(() => document.querySelector('chat-executor')?.shadowRoot?.activeElement?.textContent))
    .toBe('Providers');
});

test('a provider that is turned off keeps its settings and offers no models', async () => {
  const { page } = await open({ settings: stored(provider.baseUrl) });
  await providers(page).getByText('2 models').waitFor();
  await page.getByRole('switch', { name: 'Use Mine' }).click();
  await providers(page).getByText('Turned off').waitFor();
  expect((await readSettings(page)).providers[0]).toMatchObject({ enabled: false, key: 'kept' });
  await expect.poll(() => page.evaluate(() => (document.querySelector('chat-executor') as ChatExecutorElement).state.models)).toEqual([]);
});

test('Test on a card calls the provider again', async () => {
  const { page } = await open({ settings: stored(provider.baseUrl) });
  await providers(page).getByText('2 models').waitFor();
  const before = provider.authorizations.length;
  await page.getByRole('button', { name: 'Test Mine' }).click();
  await expect.poll(() => provider.authorizations.length).toBe(before + 1);
});

test('the key is in no attribute, event or console message, even if the provider echoes it', async () => {
  const wrong = `${CANARY}-wrong`;
  const { page, faults } = await open({
    settings: { ...stored(provider.baseUrl), providers: stored(provider.baseUrl).providers.map((each) => ({ ...each, apiKey: wrong })) },
    setUp: `globalThis.told = [];
for (const type of ['chat-executor-state', 'chat-executor-request-start', 'chat-executor-request-end'])
  element.addEventListener(type, ({ state, request, receipt }) => globalThis.told.push({ state, request, receipt }));`,
  });
  await providers(page)
    .getByText(/The provider rejected the API key/)
    .waitFor();
  await page.getByRole('button', { name: 'Edit Mine' }).click();
  await page.getByLabel('API key').fill(`${wrong}-again`);
  await page.getByRole('dialog').getByRole('button', { name: 'Test' }).click();
  await page
    .getByRole('dialog')
    .getByText(/The provider rejected the API key/)
    .waitFor();
  const told = await page.evaluate(() => JSON.stringify((globalThis as { told?: unknown }).told));
  expect(told).toContain('invalid-key');
  for (const text of [await readMarkup(page), told, faults.join('\n')]) expect(text).not.toContain(CANARY);
});

test('keeps settings in sync between tabs', async () => {
  const { page } = await open({ state: SAMPLE_STATES['connected'] as never });
  const other = await page.context().newPage();
  await other.goto(page.url());
  await providers(other).getByText('No providers yet.').waitFor();
  await fillForm(page, 'https://api.example.com/v1', CANARY);
  await page.getByRole('button', { name: 'Save' }).click();
  await providers(other).getByText('https://api.example.com/v1').waitFor();
});

test.each([
  ['QuotaExceededError', 'Browser storage is full'],
  ['SecurityError', 'This browser stores no data for this page'],
])('reports a browser that cannot store settings (%s), and keeps them for the session', async (name, message) => {
  const { page } = await open({
    setUp: `Storage.prototype.setItem = () => { throw new DOMException('No.', '${name}'); };`,
  });
  await fillForm(page, provider.baseUrl, CANARY);
  await page.getByRole('button', { name: 'Save' }).click();
  await providers(page).getByText('2 models').waitFor();
  await expect.poll(() => providers(page).getByRole('alert').textContent()).toContain(message);
});

test('warns that keys are readable over plain http to another computer', async () => {
  const { page } = await open();
  await fillForm(page, 'http://192.168.0.7:8000/v1', CANARY);
  await page.getByText('Others on the network can read a key').waitFor();
  await page.getByLabel('Base URL').fill('http://127.0.0.1:8000/v1');
  await expect.poll(() => page.getByText('Others on the network can read a key').count()).toBe(0);
});

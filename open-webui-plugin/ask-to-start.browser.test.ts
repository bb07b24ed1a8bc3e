import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '@chat-executor/testing/chromium';
import { findAccessibilityViolations } from '@chat-executor/testing/find-accessibility-violations';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

/** As the function joins them. */
const SCRIPT = ['start-executor.js', 'ask-to-start.js']
  .map((file) => readFileSync(path.join(import.meta.dirname, 'src', 'executor_relay', file), 'utf8'))
  .join('')
  .replace(/^import .*$/gm, '')
  .replace(/^export /gm, '');

/** A bundle whose element is connected at once, and has a model. */
const BUNDLE = `
  customElements.get('chat-executor') ?? customElements.define('chat-executor', class extends HTMLElement {
    settled = true;
    state = { connection: { announcement: 'accepted' }, providers: [], models: [{ id: 'llama3.2' }] };
  });
`;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(() => browser?.close());

/** Opens a page of an Open WebUI to which a user has signed in, which counts the downloads of the bundle. */
async function openPage({
  lang = 'en-US',
  origin = 'http://localhost',
  loaded = Promise.resolve(),
} = {}): Promise<{ page: Page; downloads: () => number }> {
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  let downloads = 0;
  await context.route(`${origin}/**`, async (route) => {
    if (route.request().method() === 'POST') {
      downloads += 1;
      await loaded;
      return await route.fulfill({ json: { id: 'v1', choices: [{ message: { content: BUNDLE } }] } });
    }
    const body = `<!doctype html><html lang="${lang}"><title>Chat</title><main><h1>Chat</h1><textarea aria-label="Message"></textarea></main></html>`;
    return await route.fulfill({ contentType: 'text/html', body });
  });
  await page.goto(origin);
  await signIn(page, 'ada');
  await page.getByRole('textbox').focus();
  return { page, downloads: () => downloads };
}

function signIn(page: Page, user: string): Promise<void> {
  const token = `e30.${Buffer.from(JSON.stringify({ id: user, name: 'Ünï÷¿' })).toString('base64url')}.x`;
  return page.evaluate((text) => localStorage.setItem('token', text), token);
}

/** Runs what the function runs in a page, and returns its answer. */
async function run(page: Page, { user = 'ada', request = 'one', ask = true, isOver = false, version = 'v1' } = {}): Promise<unknown> {
  const element = { address: '', version, name: 'this browser', css: '' };
  const code = `${SCRIPT}\nreturn startOrAsk(${JSON.stringify({ user, request, ask, isOver, element })});`;
  const call = () => page.evaluate((text) => new Function(`return (async () => { ${text} })()`)(), code);
  let answer: unknown;
  do answer = await call();
  while ((answer as { answer?: unknown }).answer === 'pending');
  return answer;
}

const STARTED = { models: ['llama3.2'] };
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Start an executor in this page?' });
const press = (page: Page, name: string) => dialog(page).getByRole('button', { name }).click();
const countElements = (page: Page) => page.locator('chat-executor').count();

test('starts once, and asks again after a reload', async () => {
  const loaded = Promise.withResolvers<void>();
  const { page, downloads } = await openPage({ loaded: loaded.promise });
  expect(await run(page, { ask: false })).toEqual({ answer: 'undecided' });
  const started = run(page);
  await dialog(page).waitFor();
  expect(await findAccessibilityViolations(page)).toEqual([]);
  await press(page, 'Start once');
  await expect.poll(downloads).toBe(1);
  const during = run(page, { request: 'during', ask: false });
  await expect.poll(downloads).toBe(2);
  loaded.resolve();
  expect(await Promise.all([started, during])).toEqual([STARTED, STARTED]);
  expect(await page.getByRole('checkbox').count()).toBe(1);
  await expect.poll(() => page.getByRole('textbox').evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await run(page, { request: 'two', ask: false })).toEqual(STARTED);
  expect(await countElements(page)).toBe(1);
  await page.reload();
  expect(await run(page, { ask: false })).toEqual({ answer: 'undecided' });
});

test('starts without a question where a user has chosen always, until the user turns it off', async () => {
  const { page, downloads } = await openPage();
  const started = run(page);
  await press(page, 'Always in this browser');
  expect(await started).toEqual(STARTED);
  expect(await page.locator('chat-executor').evaluate((element) => (element as { grant?: unknown }).grant)).toBe('all');
  await page.reload();
  expect(await run(page, { ask: false })).toEqual(STARTED);
  // This browser has kept the bundle, until the function has another version.
  expect(downloads()).toBe(1);
  await page.reload();
  expect(await run(page, { ask: false, version: 'v2' })).toEqual(STARTED);
  expect(downloads()).toBe(2);
  // Another version than the one asked for is not kept.
  await page.reload();
  expect(await run(page, { ask: false, version: 'v2' })).toEqual(STARTED);
  expect(downloads()).toBe(3);
  await page.getByRole('checkbox', { name: 'Start automatically in this browser' }).uncheck();
  await page.reload();
  expect(await run(page, { ask: false })).toEqual({ answer: 'undecided' });
});

test('starts for this page where the browser cannot store "always", and says so until it can', async () => {
  const { page } = await openPage();
  await page.evaluate(() => {
    for (let size = 2 ** 23, count = 0; size >= 1; count += 1) {
      try {
        localStorage.setItem(`other:${count}`, 'x'.repeat(size));
      } catch {
        size >>= 1;
      }
    }
  });
  const started = run(page);
  await press(page, 'Always in this browser');
  expect(await started).toEqual(STARTED);
  const problem = page.getByRole('alert').filter({ hasText: 'could not remember' });
  await problem.waitFor();
  expect(await page.locator('chat-executor').evaluate((element) => (element as { open?: unknown }).open)).toBe(true);
  const box = page.getByRole('checkbox', { name: 'Start automatically in this browser' });
  // Not `check`, which would fail: it stays unchecked.
  await box.click();
  expect(await box.isChecked()).toBe(false);
  expect(await problem.count()).toBe(1);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('other:')) localStorage.removeItem(key);
  });
  await box.click();
  expect(await box.isChecked()).toBe(true);
  expect(await problem.count()).toBe(0);
  await page.reload();
  expect(await run(page, { ask: false })).toEqual(STARTED);
});

test('closes the dialog, and starts nothing, if another executor answers meanwhile', async () => {
  const { page } = await openPage();
  const both = [run(page), run(page, { request: 'two' })];
  await dialog(page).waitFor();
  expect(await run(page, { isOver: true })).toEqual({ answer: 'elsewhere' });
  await dialog(page).waitFor({ state: 'detached' });
  expect(await Promise.all(both)).toEqual([{ answer: 'elsewhere' }, { answer: 'elsewhere' }]);
  expect(await countElements(page)).toBe(0);
});

test('another user of the same browser is asked, and gets no executor of the first', async () => {
  const { page } = await openPage();
  const started = run(page);
  await press(page, 'Always in this browser');
  await started;
  const token = () => page.locator('chat-executor').evaluate((element) => (element as unknown as { token(): unknown }).token());
  expect(await token()).toMatch(/^e30/);
  await signIn(page, 'ben');
  expect(await token()).toBeUndefined();
  // A question of the first user, in a tab that still shows that user's chat.
  expect(await run(page, { request: 'two' })).toEqual({ error: expect.stringContaining('Another user has signed in') });
  expect(await run(page, { user: 'ben', request: 'three', ask: false })).toEqual({ answer: 'undecided' });
  const theirs = run(page, { user: 'ben', request: 'three' });
  await press(page, 'Start once');
  expect(await theirs).toEqual(STARTED);
  expect(await page.locator('chat-executor').evaluateAll((all) => all.map(({ dataset }) => dataset['user']))).toEqual(['ben']);
});

test('starts nothing if another user signs in while the dialog is open', async () => {
  const { page } = await openPage();
  const started = run(page);
  await dialog(page).waitFor();
  await signIn(page, 'ben');
  await press(page, 'Always in this browser');
  expect(await started).toEqual({ error: expect.stringContaining('Another user has signed in') });
  expect(await countElements(page)).toBe(0);
  await signIn(page, 'ada');
  expect(await run(page, { request: 'two', ask: false })).toEqual({ answer: 'undecided' });
});

test('the second click of a double click confirms nothing', async () => {
  const { page } = await openPage();
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  void run(page).catch(() => undefined);
  const always = dialog(page).getByRole('button', { name: 'Always in this browser' });
  await always.waitFor();
  expect(await always.isDisabled()).toBe(true);
  await page.clock.runFor(1000);
  expect(await always.isEnabled()).toBe(true);
});

test('asks two requests with one dialog, and Escape cancels both', async () => {
  const { page } = await openPage();
  const both = [run(page), run(page, { request: 'two' })];
  await dialog(page).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(1);
  // The Enter that sent the question confirms nothing.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await Promise.all(both)).toEqual([{ answer: 'cancel' }, { answer: 'cancel' }]);
  expect(await page.getByRole('dialog').count()).toBe(0);
  // A call that comes later gets the same answer.
  expect(await run(page)).toEqual({ answer: 'cancel' });
  expect(await countElements(page)).toBe(0);
});

test('closes the dialog when the function does not call again, and starts nothing', async () => {
  const { page } = await openPage();
  await page.clock.install();
  void run(page).catch(() => undefined);
  await dialog(page).waitFor();
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await dialog(page).waitFor({ state: 'detached' });
  expect(await countElements(page)).toBe(0);
});

test('asks in Chinese on a Chinese page, and works where the browser keeps no bundle', async () => {
  const { page, downloads } = await openPage({ lang: 'zh-CN', origin: 'http://chat.example' });
  expect(await page.evaluate(() => 'caches' in globalThis)).toBe(false);
  const started = run(page);
  await page.getByRole('dialog', { name: '在此页面启动执行器？' }).getByRole('button', { name: '在此浏览器中始终启动' }).click();
  expect(await started).toEqual(STARTED);
  await page.getByRole('checkbox', { name: '在此浏览器中自动启动' }).waitFor();
  await page.reload();
  expect(await run(page, { ask: false })).toEqual(STARTED);
  expect(downloads()).toBe(2);
});

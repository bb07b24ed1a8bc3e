import { findAccessibilityViolations } from '@chat-executor/testing/find-accessibility-violations';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { ChatExecutorElement } from './chat-executor-element.ts';
import { useBrowserStage } from './testing/browser-stage.ts';
import { type OpenOptions, openElement, showState } from './testing/open-element.ts';
import { SAMPLE_STATES } from './testing/sample-states.ts';
import { saveScreenshot } from './testing/save-screenshot.ts';

const stage = useBrowserStage();

/** Opens a page whose element is 270 pixels wide in a window of this width. */
async function open({ width = 900, ...options }: OpenOptions & { width?: number } = {}): Promise<Page> {
  const { busy } = SAMPLE_STATES;
  const { page } = await openElement(stage, {
    ...(busy && { state: busy }),
    context: { viewport: { width, height: 800 }, bypassCSP: true, reducedMotion: 'reduce' },
    ...options,
    setUp: `element.style.inlineSize = '270px'; element.append('A setting of the page');`,
  });
  return page;
}

const drawer = (page: Page) => page.getByRole('dialog', { name: 'Chat executor' });
const toggle = (page: Page) => page.getByRole('button', { name: 'Show details' });
const isOpen = (page: Page) => page.evaluate(() => (document.querySelector('chat-executor') as ChatExecutorElement).open);
const focused = (page: Page) =>
  page.evaluate(() => document.querySelector('chat-executor')?.shadowRoot?.activeElement?.getAttribute('aria-label'));

test('opens the panel in a drawer if the user opens it in a narrow column, and returns the focus', async () => {
  const page = await open();
  await toggle(page).focus();
  await page.keyboard.press('Enter');
  await drawer(page).waitFor();
  const box = await drawer(page).boundingBox();
  expect([box?.width, box?.height]).toEqual([480, 800]);
  expect(await page.getByText('A setting of the page').isVisible()).toBe(true);
  // A dialog in the drawer is closed first.
  await drawer(page).getByRole('button', { name: 'Add provider' }).press('Enter');
  await page.getByRole('dialog', { name: 'Add provider' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Add provider' }).waitFor({ state: 'detached' });
  expect(await isOpen(page)).toBe(true);
  await page.keyboard.press('Escape');
  await drawer(page).waitFor({ state: 'detached' });
  await expect.poll(() => isOpen(page)).toBe(false);
  await expect.poll(() => focused(page)).toBe('Show details');
  await page.keyboard.press('Enter');
  await drawer(page).getByRole('button', { name: 'Close' }).click();
  await drawer(page).waitFor({ state: 'detached' });
  await expect.poll(() => focused(page)).toBe('Show details');
  await page.keyboard.press('Enter');
  await drawer(page).waitFor();
  // Beside the drawer.
  await page.mouse.click(20, 400);
  await drawer(page).waitFor({ state: 'detached' });
  // By the page.
  await page.keyboard.press('Enter');
  await drawer(page).waitFor();
  await page.evaluate(() => {
    (document.querySelector('chat-executor') as ChatExecutorElement).open = false;
  });
  await drawer(page).waitFor({ state: 'detached' });
  await expect.poll(() => focused(page)).toBe('Show details');
});

test('closes the drawer if the page hides the element', async () => {
  const page = await open();
  await page.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<button>Elsewhere</button>'));
  await toggle(page).click();
  await drawer(page).waitFor();
  const display = (value: string) =>
    page.locator('chat-executor').evaluate((element: HTMLElement, shown) => (element.style.display = shown), value);
  await display('none');
  await page.getByRole('button', { name: 'Elsewhere' }).click();
  expect(await isOpen(page)).toBe(false);
  await display('');
  await toggle(page).click();
  await drawer(page).waitFor();
});

test('the drawer shows the question about a request that arrives while it is open', async () => {
  const page = await open({ asks: true });
  await toggle(page).click();
  await drawer(page).waitFor();
  await showState(page, { requests: [{ id: 'r1', status: 'asking', model: 'words', startedAt: 0 }] });
  await drawer(page)
    .getByRole('group', { name: /wants to use/ })
    .waitFor();
  await drawer(page).getByRole('button', { name: 'Close' }).click();
  await page.getByRole('group', { name: /wants to use/ }).waitFor();
});

test('the panel stays below the bar in a wide element, in a frame, and when the page loads with an open panel', async () => {
  const { page } = await openElement(stage, { context: { viewport: { width: 900, height: 800 } } });
  await toggle(page).click();
  await page.locator('chat-executor .panel').waitFor();
  expect(await drawer(page).count()).toBe(0);
  const outer = await open();
  const around = await outer.context().newPage();
  await around.setContent(`<iframe src="${outer.url()}" width="400" height="600"></iframe>`);
  const frame = around.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Show details' }).click();
  await frame.locator('chat-executor .panel').waitFor();
  expect(await frame.getByRole('dialog').count()).toBe(0);
  const loaded = await open({ attributes: 'open' });
  await loaded.locator('chat-executor .panel').waitFor();
  expect(await drawer(loaded).count()).toBe(0);
});

describe.each([
  ['light', 360, 'en'],
  ['dark', 900, 'zh'],
] as const)('%s, %d pixels, %s', (colorScheme, width, lang) => {
  test('axe finds nothing in the drawer', async () => {
    const page = await open({ colorScheme, lang, width });
    await page.locator('chat-executor .toggle').click();
    await page.locator('chat-executor .drawer[open]').waitFor();
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await saveScreenshot(page, `drawer-${colorScheme}-${width}-${lang}`);
  });
});

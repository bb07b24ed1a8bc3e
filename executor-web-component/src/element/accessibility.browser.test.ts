import { findAccessibilityViolations } from '@chat-executor/testing/find-accessibility-violations';
import { describe, expect, test } from 'vitest';
import type { StoredSettings } from './settings/stored-settings.ts';
import { useBrowserStage } from './testing/browser-stage.ts';
import { type OpenOptions, openElement, readCalls } from './testing/open-element.ts';
import { SAMPLE_STATES } from './testing/sample-states.ts';

const stage = useBrowserStage();

const settings: StoredSettings = {
  version: 1,
  providers: [
    { id: 'openai', kind: 'openai-compatible', name: 'OpenAI', baseUrl: 'https://api.openai.com/v1', apiKey: 'sk-canary' },
    { id: 'off', kind: 'openai-compatible', name: 'Turned off', baseUrl: 'https://off.example/v1', enabled: false },
  ],
  switchedOff: [],
};
const busy = {
  ...SAMPLE_STATES['busy'],
  providers: [
    {
      id: 'openai',
      kind: 'openai-compatible',
      name: 'OpenAI',
      baseUrl: 'https://api.openai.com/v1',
      hasKey: true,
      enabled: true,
      status: 'ready',
      models: [{ id: 'gpt-5-mini' }],
    },
  ],
} as never;
const open = (options?: OpenOptions) => openElement(stage, { state: busy, settings, ...options });

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([
    ['wide', 1200],
    ['narrow', 375],
  ])('axe finds nothing, %s: collapsed, expanded and in both dialogs', async (_, width) => {
    const { page } = await open({ colorScheme, context: { viewport: { width, height: 800 }, bypassCSP: true, reducedMotion: 'reduce' } });
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show details' }).click();
    await page.getByRole('heading', { name: 'Providers' }).waitFor();
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add provider' }).click();
    await page.getByLabel('Base URL').fill('nonsense');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove OpenAI' }).click();
    await page.getByRole('alertdialog').waitFor();
    expect(await findAccessibilityViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test.each(['waiting', 'refused', 'paused', 'empty', 'held'])('axe finds nothing in the state %s', async (name) => {
    const { page } = await open({
      colorScheme,
      attributes: 'open',
      lang: 'zh-CN',
      state: SAMPLE_STATES[name] as never,
      context: { bypassCSP: true, reducedMotion: 'reduce' },
    });
    expect(await findAccessibilityViolations(page)).toEqual([]);
  });
});

test('expands, adds a provider, stops a request, pauses and collapses with the keyboard alone', async () => {
  const { page } = await open();
  const focused = () =>
    page.evaluate(() => {
      const active = document.querySelector('chat-executor')?.shadowRoot?.activeElement;
      return active?.getAttribute('aria-label') ?? active?.textContent?.trim();
    });
  const tabTo = async (label: string): Promise<void> => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()) === label) return;
    }
    throw new Error(`Tab never reached "${label}"`);
  };
  await tabTo('Show details');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Providers' }).waitFor();
  await expect.poll(() => focused()).toBe('Hide details');
  await tabTo('Add provider');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Provider' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('By hand');
  await page.keyboard.press('Enter');
  await page.getByText('By hand').waitFor();
  await expect.poll(() => focused()).toBe('Add provider');
  await tabTo('Stop gpt-5-mini');
  await page.keyboard.press('Space');
  await expect.poll(() => readCalls(page)).toContain('cancel r2');
  await page.getByRole('button', { name: 'Pause' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => readCalls(page)).toContain('pause');
  await tabTo('Hide details');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('heading', { name: 'Providers' }).count()).toBe(0);
});

test('Escape closes a dialog and restores the focus', async () => {
  const { page } = await open({ attributes: 'open' });
  await page.getByRole('button', { name: 'Edit OpenAI' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const focused = page.getByRole('button', { name: 'Edit OpenAI' });
  await expect.poll(() => focused.evaluate((button) => button === (button.getRootNode() as ShadowRoot).activeElement)).toBe(true);
});

test('a dialog that is opened again a moment after it was closed stays open', async () => {
  const { page } = await open({ attributes: 'open' });
  await page.getByRole('button', { name: 'Edit OpenAI' }).click();
  await page.getByRole('dialog').waitFor();
  await page.evaluate(async () => {
    const root = document.querySelector('chat-executor')?.shadowRoot;
    const dialog = root?.querySelector('dialog');
    const closed = new Promise((resolve) => dialog?.addEventListener('close', resolve));
    const click = (label: string) =>
      [...(root?.querySelectorAll('button') ?? [])].find((button) => (button.ariaLabel ?? button.textContent.trim()) === label)?.click();
    click('Cancel');
    click('Edit OpenAI');
    // The browser fires it a frame after the dialog was closed.
    await closed;
  });
  await page.getByRole('dialog').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('has no animations with reduced motion', async () => {
  const { page } = await open({ attributes: 'open', context: { reducedMotion: 'reduce' } });
  expect(await page.evaluate(() => document.querySelector('chat-executor')?.getAnimations({ subtree: true }).length)).toBe(0);
});

import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type { ChatExecutorElement } from './chat-executor-element.ts';
import type { StoredSettings } from './settings/stored-settings.ts';
import { useBrowserStage } from './testing/browser-stage.ts';
import { openElement } from './testing/open-element.ts';
import { saveScreenshot } from './testing/save-screenshot.ts';

const SECRET = 'canary-unsaved-7c02';
const SETTINGS: StoredSettings = {
  version: 1,
  providers: [{ id: 'mine', kind: 'openai-compatible', name: 'Mine', baseUrl: 'http://127.0.0.1:9/v1', models: ['chat-1'] }],
  switchedOff: [],
};

const stage = useBrowserStage();
const dialog = (page: Page) => page.getByRole('dialog');
const save = (page: Page) => dialog(page).getByRole('button', { name: 'Save' }).click();
const offered = (page: Page) =>
  page.evaluate(() => (document.querySelector('chat-executor') as ChatExecutorElement).state.models.map(({ id }) => id));

/** Sets a store whose changes end when `globalThis.endChange` is called, with an error if it gets one. */
const HELD_STORE = `
  let settings = ${JSON.stringify(SETTINGS)};
  const listeners = new Set();
  element.settingsStore = {
    problem: undefined,
    read: async () => settings,
    watch: (listener) => { listeners.add(listener); return () => listeners.delete(listener); },
    update: async (change) => {
      const { promise, resolve, reject } = Promise.withResolvers();
      globalThis.endChange = (problem) => (problem === 'rejected' ? reject(new Error(problem)) : resolve(problem));
      element.settingsStore.problem = await promise;
      if (!element.settingsStore.problem) settings = change(settings);
      for (const listener of listeners) listener();
    },
  };`;
const endChange = (page: Page, problem?: string) =>
  page.evaluate((how) => (globalThis as unknown as { endChange: (how?: string) => void }).endChange(how), problem);

test('stays open until the provider is saved and used, and keeps the input if it can’t be saved', async () => {
  const { page } = await openElement(stage, { attributes: 'open', setUp: HELD_STORE });
  await page.getByRole('button', { name: 'Edit Mine' }).click();
  const name = dialog(page).getByLabel('Name', { exact: true });
  await name.fill('Renamed');
  await dialog(page).getByLabel('API key').fill(SECRET);
  const error = dialog(page).getByRole('alert');
  for (const problem of ['rejected', 'not-loaded']) {
    await save(page);
    await dialog(page).getByRole('button', { name: 'Saving…', disabled: true }).waitFor();
    expect(await error.count()).toBe(0);
    await name.pressSequentially('!');
    await endChange(page, problem);
    await expect.poll(() => error.textContent()).toContain('Your input is still here.');
    await saveScreenshot(page, `provider-not-saved-${problem}`);
    expect([await name.inputValue(), await dialog(page).getByLabel('API key').inputValue()]).toEqual(['Renamed', SECRET]);
  }
  await dialog(page).getByLabel('One model ID per line').fill('chat-2');
  await expect.poll(() => error.count()).toBe(0);
  await save(page);
  await dialog(page).getByRole('button', { name: 'Saving…' }).waitFor();
  await endChange(page);
  await dialog(page).waitFor({ state: 'detached' });
  expect(await page.locator('[part=card]').first().textContent()).toContain('Renamed');
  await expect.poll(() => offered(page)).toEqual(['chat-2']);
});

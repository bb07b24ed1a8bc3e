import { findAccessibilityViolations } from '@chat-executor/testing/find-accessibility-violations';
import { sseBody, writePieces } from '@chat-executor/testing/server-sent-events';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type PageStage, PROMPT, startPageStage, untilAnnounced } from './page-stage.ts';

const KEY = 'sk-locked-key-7d1b';
const PASSPHRASE = 'correct horse battery';

let stage: PageStage;

beforeAll(async () => {
  stage = await startPageStage();
  stage.provider.answer = (response) => writePieces(response, sseBody(['answered'], '\n'), 1000);
});
afterEach(() => stage.closePages());
afterAll(() => stage?.stop());

/** Opens a narrow page whose only provider has a key that is locked, and reloads it. Returns the page and its faults. */
async function openLocked({ lang = 'en' } = {}) {
  const { baseUrl } = stage.provider;
  const settings = {
    version: 1,
    providers: [{ id: 'mine', kind: 'openai-compatible', name: 'Mine', baseUrl, apiKey: KEY }],
    switchedOff: [],
  };
  const opened = await stage.open({
    lang,
    attributes: 'demo-url="/demo"',
    context: { viewport: { width: 302, height: 700 }, bypassCSP: true },
    setUp: `if (!localStorage.getItem('chat-executor:settings')) localStorage.setItem('chat-executor:settings', ${JSON.stringify(JSON.stringify(settings))});
element.providers = [];`,
  });
  const { page } = opened;
  await page.locator('chat-executor .toggle').click();
  await page.getByRole('button', { name: 'Change protection' }).click();
  await page.getByRole('radio', { name: 'Locked with a passphrase' }).check();
  await page.getByLabel('New passphrase').fill(PASSPHRASE);
  await page.getByLabel('Repeat passphrase').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('dialog', { name: 'Key protection' }).waitFor({ state: 'hidden' });
  await page.reload();
  await untilAnnounced(page);
  return opened;
}

const question = (page: Page) => page.getByRole('group', { name: /Unlock your keys to answer/ });
const offered = (page: Page) => page.evaluate(() => document.querySelector('chat-executor')?.state.models.map(({ id }) => id));

test('a request for a model with a locked key waits until the user unlocks it, in any tab, and then runs with the key', async () => {
  const { page, faults } = await openLocked();
  await page.getByText('Keys locked · 1 model').waitFor();
  // The demo model does not take its place.
  expect(await offered(page)).toEqual(['words']);
  const other = await page.context().newPage();
  await other.goto(page.url());
  const before = stage.provider.requests.length;
  const answer = stage.ask();
  await Promise.all([question(page).waitFor(), question(other).waitFor()]);
  expect(await question(page).textContent()).toMatch(/waits for words \(Mine\), and its key is locked/);
  expect(await findAccessibilityViolations(other)).toEqual([]);
  await question(other).getByLabel('Passphrase').fill('wrong horse');
  await question(other).getByLabel('Passphrase').press('Enter');
  await question(other).getByText('Wrong passphrase. Try again.').waitFor();
  expect(stage.provider.requests.length).toBe(before);
  await question(other).getByLabel('Passphrase').fill(PASSPHRASE);
  await question(other).getByRole('button', { name: 'Unlock' }).click();
  expect(await answer).toContain('answered');
  expect(stage.provider.requests.length).toBe(before + 1);
  expect(stage.provider.authorizations.at(-1)).toBe(`Bearer ${KEY}`);
  await Promise.all([question(page).waitFor({ state: 'detached' }), question(other).waitFor({ state: 'detached' })]);
  // The next request asks nothing.
  expect(await stage.ask()).toContain('answered');
  // The demo's URL has no models.
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
});

test('a request that the user does not unlock for ends with an error that says what to do', async () => {
  const { page } = await openLocked();
  const answer = stage.ask();
  await question(page).getByRole('button', { name: 'Cancel request' }).click();
  const { error } = JSON.parse(await answer);
  expect(error).toMatchObject({ code: 'not-allowed', cure: expect.stringMatching(/^Unlock the keys where the executor runs/) });
  expect(JSON.stringify(error)).not.toContain(PROMPT);
  await question(page).waitFor({ state: 'detached' });
});

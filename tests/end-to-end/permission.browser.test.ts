import { sseBody, writePieces } from '@chat-executor/testing/server-sent-events';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type OpenElement, readMarkup } from '../../executor-web-component/src/element/testing/open-element.ts';
import { type PageStage, PROMPT, startPageStage, untilAnnounced } from './page-stage.ts';

let stage: PageStage;

beforeAll(async () => {
  stage = await startPageStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage?.stop());

/** Opens the element, collapsed, with an executor that asks its user. */
async function openExecutor({ setUp = '', markup = '' } = {}): Promise<OpenElement> {
  stage.provider.answer = (response) => writePieces(response, sseBody(['answered'], '\n'), 1000);
  const opened = await stage.open({ asks: true, setUp, ...(markup && { markup }) });
  await opened.page.getByText('Connected · 2 models').waitFor();
  return opened;
}

const question = (page: Page) => page.getByRole('group', { name: /wants to use/ });
const press = (page: Page, name: string) => question(page).getByRole('button', { name, exact: true }).click();
const calls = () => stage.provider.requests.filter(({ body }) => 'messages' in body).length;

test('asks once at the first request of a backend, without showing the prompt, and then runs this and later requests', async () => {
  const { page, faults } = await openExecutor();
  const before = calls();
  const first = stage.ask();
  await question(page).waitFor();
  expect(calls()).toBe(before);
  const text = (await question(page).textContent())?.replaceAll(/\s+/g, ' ');
  expect(text).toContain(`${stage.backend.url.replace('http://', '')} wants to use words`);
  expect(text).toContain('all your models, including ones you add later, up to $5.00 per day');
  expect(text).toContain('The spending limit does not cover models without a known price.');
  expect(await readMarkup(page)).not.toContain(PROMPT);
  await expect.poll(() => page.getByRole('status').textContent()).toBe('Needs your permission');
  await press(page, 'Allow');
  expect(await first).toContain('answered');
  await question(page).waitFor({ state: 'detached' });
  expect(await stage.ask({ model: 'other' })).toContain('answered');
  await page.reload();
  await untilAnnounced(page);
  expect(await stage.ask()).toContain('answered');
  expect(faults).toEqual([]);
});

test('several waiting requests share one question', async () => {
  const { page } = await openExecutor();
  const asked = [stage.ask(), stage.ask({ model: 'other' }), stage.ask()];
  await question(page).getByText('3 requests are waiting for your decision.').waitFor();
  await expect.poll(() => question(page).count()).toBe(1);
  await expect.poll(() => question(page).textContent()).toMatch(/wants to use (words and other|other and words)/);
  await press(page, 'Allow once');
  for (const answer of await Promise.all(asked)) expect(answer).toMatch(/answered/);
  // The answer was not stored.
  const next = stage.ask();
  await press(page, 'Deny');
  expect(await next).toContain('not-allowed');
});

test('"Allow once" does not cover requests that arrive while the user presses it', async () => {
  const { page } = await openExecutor();
  const before = calls();
  const shown = stage.ask();
  const once = question(page).locator('button[aria-disabled="false"]', { hasText: 'Allow once' });
  await once.hover();
  await page.mouse.down();
  const later = [stage.ask(), stage.ask()];
  await page.waitForFunction(
    () => document.querySelector('chat-executor')?.state.requests.filter(({ status }) => status === 'asking').length === 3,
  );
  await page.mouse.up();
  expect(await shown).toContain('answered');
  await question(page).getByText('2 requests are waiting for your decision.').waitFor();
  expect(calls()).toBe(before + 1);
  await press(page, 'Deny');
  for (const answer of await Promise.all(later)) expect(answer).toContain('not-allowed');
});

test('rejects a request outside the permission with a code and a cure, without a question', async () => {
  const { page } = await openExecutor();
  const first = stage.ask();
  await question(page).getByText('Change models and limits').click();
  await question(page).getByLabel('Only these').check();
  await expect.poll(() => question(page).textContent()).toContain('send prompts to words');
  await press(page, 'Allow');
  expect(await first).toContain('answered');
  const refused = JSON.parse(await stage.ask({ model: 'other' }));
  expect(refused.error).toMatchObject({ code: 'not-allowed', cure: expect.stringMatching(/Allow it where the executor runs/) });
  await expect.poll(() => question(page).count()).toBe(0);
});

test('the question does not take the focus while the user types, and can be answered with the keyboard', async () => {
  const { page } = await openExecutor({
    markup: `<label>Note <input></label><chat-executor backend="${stage.backend.url}"></chat-executor>`,
  });
  await page.getByLabel('Note').pressSequentially('be');
  const first = stage.ask();
  await question(page).waitFor();
  await page.keyboard.type('fore');
  await expect.poll(() => page.getByLabel('Note').inputValue()).toBe('before');
  await expect.poll(() => question(page).getByRole('alert').count()).toBe(1);
  const allow = question(page).getByRole('button', { name: 'Allow', exact: true });
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab');
    if (await allow.evaluate((button) => button === (button.getRootNode() as ShadowRoot).activeElement)) break;
  }
  await question(page).locator('button[aria-disabled="false"]', { hasText: 'Allow once' }).waitFor();
  await page.keyboard.press('Enter');
  expect(await first).toContain('answered');
});

test('ends the wait with an error and a cure after a timeout, or when the user pauses', async () => {
  const { page } = await openExecutor({ setUp: 'element.limits = { firstTokenMs: 3_000 };' });
  expect(await stage.ask()).toMatch(/timed out. Answer the permission prompt where the executor runs.*not-allowed/s);
  await question(page).waitFor({ state: 'detached' });
  await page.evaluate(() => Object.assign(document.querySelector('chat-executor') ?? {}, { limits: { firstTokenMs: 60_000 } }));
  await untilAnnounced(page);
  const stopped = stage.ask();
  await question(page).waitFor();
  await page.getByRole('button', { name: 'Pause' }).click();
  expect(await stopped).toContain('paused');
  await question(page).waitFor({ state: 'detached' });
});

test('does not ask if the page decides for its user', async () => {
  const { page } = await openExecutor({ setUp: "element.grant = ['words'];" });
  expect(await stage.ask()).toContain('answered');
  expect(await stage.ask({ model: 'other' })).toContain('not-allowed');
  await expect.poll(() => question(page).count()).toBe(0);
});

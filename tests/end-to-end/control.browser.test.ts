import { buffer } from 'node:stream/consumers';
import { findAccessibilityViolations } from '@chat-executor/testing/find-accessibility-violations';
import { sseBody, sseEvents, writePieces } from '@chat-executor/testing/server-sent-events';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type OpenElement, readMarkup } from '../../executor-web-component/src/element/testing/open-element.ts';
import { type PageStage, PROMPT, readWords, startPageStage, untilAnnounced } from './page-stage.ts';

let stage: PageStage;

beforeAll(async () => {
  stage = await startPageStage();
});
afterEach(() => stage.closePages());
afterAll(() => stage?.stop());

function openExecutor({ asks = false, attributes = '', setUp = '' } = {}): Promise<OpenElement> {
  stage.provider.answer = (response) => writePieces(response, sseBody(['here'], '\n'), 1000);
  return stage.open({ attributes: `open ${attributes}`, asks, setUp, context: { bypassCSP: true } });
}

const section = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
/** Makes the provider stream words until the connection is closed. */
const streamForever = (): void => {
  stage.provider.answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const timer = setInterval(() => response.write(sseEvents(['twelve chars'])), 1);
    response.once('close', () => clearInterval(timer));
  };
};
const readDatabase = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const open = indexedDB.open('chat-executor');
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const all = await Promise.all(
      [...database.objectStoreNames].map((name) => {
        const request = database.transaction(name).objectStore(name).getAll();
        return new Promise((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      }),
    );
    database.close();
    return JSON.stringify(all);
  });

async function addBudget(page: Page, limits: Readonly<Record<string, string>>): Promise<void> {
  const budgets = section(page, 'Budgets');
  await budgets.getByRole('button', { name: 'Add budget' }).click();
  for (const [label, value] of Object.entries(limits)) await budgets.getByLabel(label, { exact: true }).fill(value);
  await budgets.getByRole('button', { name: 'Save' }).click();
  await budgets.getByText('everything').waitFor();
}

test('the demo is free, so that budgets and receipts miss no price', async () => {
  const { page } = await openExecutor({ attributes: `demo-url="${stage.provider.baseUrl}"`, setUp: 'element.providers = [];' });
  await stage.ask();
  await section(page, 'Receipts').getByText('1 receipt', { exact: true }).waitFor();
  expect(await page.evaluate(() => document.querySelector('chat-executor')?.state.receipts[0])).toMatchObject({
    providerId: 'demo',
    costUsd: 0,
  });
});

test('says that a change could not be stored, and keeps what the user entered', async () => {
  const { page, faults } = await openExecutor();
  await stage.ask();
  await section(page, 'Receipts').getByText('1 receipt', { exact: true }).waitFor();
  await page.evaluate(() => {
    const fail = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: fail, delete: fail, clear: fail });
  });
  const problems = page.getByRole('alert').filter({ hasText: /Free some space/ });
  const budgets = section(page, 'Budgets');
  await budgets.getByRole('button', { name: 'Add budget' }).click();
  await budgets.getByLabel('Requests').fill('5');
  await budgets.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => problems.count()).toBe(1);
  expect(await budgets.getByLabel('Requests').inputValue()).toBe('5');
  await section(page, 'Permissions').getByRole('button', { name: 'Decide now' }).click();
  await section(page, 'Permissions').getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => problems.count()).toBe(2);
  const savesText = section(page, 'Receipts').getByLabel('Save prompts and answers');
  await savesText.click();
  await expect.poll(() => problems.count()).toBe(3);
  expect(await savesText.isChecked()).toBe(false);
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('', 'UnknownError');
    };
  });
  await section(page, 'Receipts').getByLabel('Search').fill('x');
  await section(page, 'Receipts').getByRole('button', { name: 'Delete all' }).click();
  await page.getByRole('alert').filter({ hasText: 'Try again.' }).waitFor();
  expect(faults.join()).not.toContain('Executor');
});

test('a budget ends a stream after some text, closes the provider connection, and rejects the next request', async () => {
  const { page } = await openExecutor();
  await addBudget(page, { Tokens: '400' });
  streamForever();
  const answer = await stage.ask();
  await stage.provider.closed();
  expect(answer).toMatch(/"over-budget"/);
  const text = readWords(answer);
  expect(text.length / 4).toBeGreaterThan(200);
  expect(text.length / 4).toBeLessThanOrEqual(400);
  const before = stage.provider.requests.length;
  expect(await stage.ask()).toMatch(/"code":"over-budget"/);
  expect(stage.provider.requests.length).toBe(before);
  await section(page, 'Budgets')
    .getByText(/of 400$/)
    .waitFor();
  await section(page, 'Receipts')
    .getByText(/over-budget · .* tokens in, \d+ out \(estimated\) · price unknown/)
    .waitFor();
});

test('tabs that each have an executor share one budget', async () => {
  const { page } = await openExecutor({ attributes: 'every-tab' });
  await addBudget(page, { Requests: '2' });
  const next = await page.context().newPage();
  await next.goto(page.url());
  await untilAnnounced(next);
  const sessions = await Promise.all(
    [page, next].map((tab) => tab.evaluate(() => document.querySelector('chat-executor')?.state.connection.sessionId)),
  );
  expect(new Set(sessions).size).toBe(2);
  const answers = await Promise.all(Array.from({ length: 6 }, () => stage.ask()));
  expect(answers.filter((answer) => readWords(answer) === 'here')).toHaveLength(2);
  expect(answers.filter((answer) => answer.includes('over-budget'))).toHaveLength(4);
});

test('stores a receipt for every request, without prompt and answer, and searches and exports receipts', async () => {
  const { page } = await openExecutor();
  await stage.ask();
  await stage.ask({ model: 'other' });
  const receipts = section(page, 'Receipts');
  await receipts.getByText('2 receipts').waitFor();
  await receipts.getByLabel('Search receipts').fill('other completed');
  await receipts.getByText('1 of 2 receipts').waitFor();
  const download = page.waitForEvent('download');
  await receipts.getByRole('button', { name: 'Export CSV' }).click();
  const csv = (await buffer(await (await download).createReadStream())).toString();
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv).toMatch(/^\uFEFFstarted_at,backend,.*\r\n.*,bytes,Bytes,other,completed,/);
  await page.reload();
  await receipts.getByText('2 receipts').waitFor();
  for (const text of [await readDatabase(page), await readMarkup(page), csv]) expect(text).not.toContain(PROMPT);
});

test('stores prompts and answers only while the user allows it, and deletes them afterwards', async () => {
  const { page } = await openExecutor();
  const receipts = section(page, 'Receipts');
  await receipts.getByLabel('Save prompts and answers with receipts').check();
  await receipts.getByText('Prompts and answers are saved in this browser').waitFor();
  await stage.ask();
  await receipts.getByText('Show prompt and answer').click();
  await receipts.getByText(`user: ${PROMPT}`).waitFor();
  const state = await page.evaluate(() => JSON.stringify(document.querySelector('chat-executor')?.state));
  expect(state).not.toContain(PROMPT);
  await receipts.getByLabel('Save prompts and answers with receipts').uncheck();
  await expect.poll(() => readDatabase(page)).not.toContain(PROMPT);
});

test('changes and revokes the permission of a backend', async () => {
  const { page } = await openExecutor({ asks: true });
  const permissions = section(page, 'Permissions');
  await permissions.getByRole('button', { name: /^Decide now/ }).click();
  await permissions.getByLabel('Only these').check();
  await permissions.getByLabel('other').check();
  await permissions.getByRole('button', { name: 'Save' }).click();
  await permissions.getByText('May use other (Bytes), up to $5.00 per day.').waitFor();
  expect(await stage.ask()).toContain('not-allowed');
  expect(readWords(await stage.ask({ model: 'other' }))).toBe('here');
  await permissions.getByRole('button', { name: 'Allow words' }).click();
  await permissions.getByText('May use other and words (Bytes)').waitFor();
  expect(readWords(await stage.ask())).toBe('here');
  await permissions.getByLabel(/^Ask each time/).check();
  const asked = stage.ask();
  await page
    .getByRole('group', { name: /wants to use words/ })
    .getByRole('button', { name: 'Allow once' })
    .click();
  expect(readWords(await asked)).toBe('here');
  await permissions.getByRole('button', { name: /^Revoke/ }).click();
  const refused = stage.ask();
  await page
    .getByRole('group', { name: /wants to use words/ })
    .getByRole('button', { name: 'Deny' })
    .click();
  expect(await refused).toContain('not-allowed');
  expect(await stage.ask()).toContain('not-allowed');
  await permissions.getByText('Denied. All requests are rejected.').waitFor();
});

test.each([
  ['light', 1200],
  ['dark', 375],
] as const)('axe finds no problem in these sections, %s at %d pixels, with all of them open', async (colorScheme, width) => {
  const { page, faults } = await openExecutor({ asks: true });
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate((scheme) => {
    document.documentElement.style.colorScheme = scheme;
  }, colorScheme);
  const first = stage.ask();
  const question = page.getByRole('group', { name: /wants to use words/ });
  await question.getByText('Change models and limits').click();
  await question.getByLabel('Only these').check();
  expect(await findAccessibilityViolations(page)).toEqual([]);
  await question.getByRole('button', { name: 'Allow', exact: true }).click();
  await first;
  await addBudget(page, { Tokens: '400000', 'Spending ($)': '3' });
  await section(page, 'Budgets').getByRole('button', { name: 'Add budget' }).click();
  await section(page, 'Budgets').getByText('Prices', { exact: true }).click();
  await section(page, 'Permissions')
    .getByRole('button', { name: /^Change/ })
    .click();
  await section(page, 'Receipts').getByText('1 receipt').waitFor();
  expect(await findAccessibilityViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(faults).toEqual([]);
});

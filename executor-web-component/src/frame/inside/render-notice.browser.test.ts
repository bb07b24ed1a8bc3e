import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { useBrowserStage } from '../../element/testing/browser-stage.ts';
import type { Notice } from './render-notice.ts';

const stage = useBrowserStage();

const PAGE = 'https://page.example';
const BACKEND = 'https://chat.example';
const GRANT = { page: PAGE, backend: BACKEND, since: 1 };

async function openPage(): Promise<Page> {
  const context = await stage.browser.newContext();
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const setUp = `
    import { renderNotice } from '/src/frame/inside/render-notice.ts';
    import { NOTICE_EN } from '/src/frame/inside/notice-en.ts';
    import { NOTICE_ZH } from '/src/frame/inside/notice-zh.ts';
    globalThis.calls = [];
    const record = (name) => (...values) => calls.push([name, ...values]);
    const actions = Object.fromEntries(['onGrant', 'onRefuse', 'onAskAgain', 'onRevoke'].map((name) => [name, record(name)]));
    globalThis.show = (notice, lang) => renderNotice(document.querySelector('main'), notice, lang === 'zh' ? NOTICE_ZH : NOTICE_EN, actions);`;
  await page.goto(stage.server.addPage({ markup: '', script: 'chat-executor-frame.js', setUp }));
  await page.waitForFunction('globalThis.show');
  return page;
}

const show = (page: Page, notice: Notice, lang = 'en') => page.evaluate(`show(${JSON.stringify(notice)}, '${lang}')`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const callsOf = (page: Page) =>
  page.evaluate<unknown[][]>('calls.map(([name, ...values]) => [name, ...values.filter((value) => !(value instanceof Event))])');
const text = (page: Page) => page.locator('main').textContent();

test('shows nothing while it waits', async () => {
  const page = await openPage();
  await show(page, { kind: 'waiting' });
  expect(await text(page)).toBe('');
});

test('shows nothing without a list of grants, says that a list is empty, and lists grants with a button each', async () => {
  const page = await openPage();
  await show(page, { kind: 'alone', grants: undefined });
  expect(await text(page)).toBe('');
  await show(page, { kind: 'alone', grants: [] });
  expect(await text(page)).toContain('No page can use your models yet.');
  const other = { ...GRANT, page: 'https://other.example' };
  await show(page, { kind: 'alone', grants: [GRANT, other] });
  expect(await text(page)).not.toContain('No page can');
  expect(await page.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining(`Used by ${PAGE}, connected to ${BACKEND}`),
    expect.stringContaining('Used by https://other.example'),
  ]);
  await button(page, 'Revoke').last().click();
  expect(await callsOf(page)).toEqual([['onRevoke', other]]);
});

test('asks about the page and the backend, and enables the answer once the question was visible', async () => {
  const page = await openPage();
  await show(page, { kind: 'asked', page: PAGE, backend: BACKEND });
  expect(await text(page)).toContain(`Let ${PAGE} use your models?`);
  expect(await text(page)).toContain(BACKEND);
  expect(await button(page, 'Allow').getAttribute('aria-disabled')).toBe('true');
  await page.getByText('The button is enabled once').waitFor();
  await page.evaluate(`[...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Allow').click()`);
  await page.locator('button[aria-disabled="false"]').waitFor();
  await page.getByText('The button is enabled once').waitFor({ state: 'hidden' });
  await button(page, 'Allow').click();
  expect(await callsOf(page)).toEqual([['onGrant', PAGE, BACKEND]]);
});

test('ignores a trusted click while the question is not visible, and a click by a script', async () => {
  const page = await openPage();
  await show(page, { kind: 'asked', page: PAGE, backend: BACKEND });
  await button(page, 'Allow').press('Enter');
  await page.locator('button[aria-disabled="false"]').waitFor();
  await button(page, 'Allow').dispatchEvent('click');
  expect(await callsOf(page)).toEqual([]);
  await button(page, 'Not now').click();
  expect(await callsOf(page)).toEqual([['onRefuse']]);
});

test('offers to ask again after a refusal, and to revoke a grant', async () => {
  const page = await openPage();
  await show(page, { kind: 'refused', page: PAGE, backend: BACKEND });
  expect(await text(page)).toContain(`${PAGE} can’t use your models.`);
  await button(page, 'Ask again').click();
  const notice = { kind: 'granted', page: PAGE, backend: BACKEND } as const;
  await show(page, notice);
  expect(await text(page)).toContain(`Used by ${PAGE}, connected to ${BACKEND}`);
  await button(page, 'Revoke').click();
  expect(await callsOf(page)).toEqual([['onAskAgain'], ['onRevoke', notice]]);
});

test('keeps the buttons of a notice that is already shown, and replaces them in another language', async () => {
  const page = await openPage();
  const notice = { kind: 'granted', page: PAGE, backend: BACKEND } as const;
  await show(page, notice);
  await page.evaluate(`globalThis.kept = document.querySelector('main button')`);
  await show(page, notice);
  expect(await page.evaluate('kept.isConnected')).toBe(true);
  await show(page, notice, 'zh');
  expect(await page.evaluate('kept.isConnected')).toBe(false);
  await button(page, '撤销').waitFor();
});

test('stops watching a question that is no longer shown', async () => {
  const page = await openPage();
  await page.evaluate(`globalThis.disconnects = 0;
    const { disconnect } = IntersectionObserver.prototype;
    IntersectionObserver.prototype.disconnect = function () { disconnects += 1; disconnect.call(this); }`);
  await show(page, { kind: 'asked', page: PAGE, backend: BACKEND });
  await show(page, { kind: 'waiting' });
  expect(await page.evaluate('disconnects')).toBe(1);
});

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

/** Lets time pass only with `page.clock.runFor`. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(60_000);
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
  await expect
    .poll(() => page.getByRole('listitem').allInnerTexts())
    .toEqual([
      expect.stringContaining(`Used by ${PAGE}, connected to ${BACKEND}`),
      expect.stringContaining('Used by https://other.example'),
    ]);
  await button(page, 'Revoke').last().click();
  expect(await callsOf(page)).toEqual([['onRevoke', other]]);
});

test('asks about the page and the backend, and enables the answer once the question was visible', async () => {
  const page = await openPage();
  await stopClock(page);
  await show(page, { kind: 'asked', page: PAGE, backend: BACKEND });
  expect(await text(page)).toContain(`Let ${PAGE} use your models?`);
  expect(await text(page)).toContain(BACKEND);
  expect(await button(page, 'Allow').getAttribute('aria-disabled')).toBe('true');
  await page.evaluate(`[...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Allow').click()`);
  await page.clock.runFor(700);
  expect(await button(page, 'Allow').getAttribute('aria-disabled')).toBe('false');
  await button(page, 'Allow').click();
  expect(await callsOf(page)).toEqual([['onGrant', PAGE, BACKEND]]);
});

test('ignores a trusted click while the question is not visible, and a click by a script', async () => {
  const page = await openPage();
  await stopClock(page);
  await show(page, { kind: 'asked', page: PAGE, backend: BACKEND });
  await button(page, 'Allow').press('Enter');
  await page.clock.runFor(700);
  await button(page, 'Allow').dispatchEvent('click');
  expect(await callsOf(page)).toEqual([]);
  await button(page, 'Not now').click();
  expect(await callsOf(page)).toEqual([['onRefuse']]);
});

test('says why the answer does not work yet, after a press or a long time, but not while a visible question waits', async () => {
  const page = await openPage();
  await stopClock(page);
  const hint = page.getByRole('alert').filter({ hasText: 'The button is enabled once' });
  await show(page, { kind: 'asked', page: PAGE, backend: BACKEND });
  await page.clock.runFor(699);
  expect(await hint.count()).toBe(0);
  await button(page, 'Allow').press('Enter');
  await expect.poll(() => hint.count()).toBe(1);
  await page.clock.runFor(1);
  expect(await hint.count()).toBe(0);
  // Another window keeps covering this one.
  for (let passed = 0; passed < 1500; passed += 500) {
    expect(await hint.count()).toBe(0);
    await page.evaluate(`dispatchEvent(new Event('focus'))`);
    await page.clock.runFor(500);
  }
  await expect.poll(() => hint.count()).toBe(1);
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

test('says that a decision could not be stored', async () => {
  const page = await openPage();
  await show(page, { kind: 'refused', page: PAGE, backend: BACKEND, isUnsaved: true });
  await page.getByRole('alert').filter({ hasText: 'could not store your decision' }).waitFor();
  await button(page, 'Ask again').waitFor();
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
  await stopClock(page);
  await show(page, { kind: 'asked', page: PAGE, backend: BACKEND });
  await page.clock.runFor(700);
  await page.evaluate(`globalThis.kept = document.querySelector('main button')`);
  await show(page, { kind: 'waiting' });
  await page.evaluate(`dispatchEvent(new Event('focus'))`);
  expect(await page.evaluate(`kept.getAttribute('aria-disabled')`)).toBe('false');
});

import type { StartedOrchestrator } from '@chat-executor/orchestrator';
import { launchChromium } from '@chat-executor/testing/chromium';
import { findAccessibilityViolations } from '@chat-executor/testing/find-accessibility-violations';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { sseBody, writePieces } from '@chat-executor/testing/server-sent-events';
import type { ChatExecutorFrameElement } from 'chat-executor/frame';
import type { Browser, FrameLocator, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ElementServer, startElementServer } from '../../executor-web-component/src/element/testing/element-server.ts';
import { saveScreenshot } from '../../executor-web-component/src/element/testing/save-screenshot.ts';
import { askBackend, pressUntilGone, startBackend, TOKEN } from './page-stage.ts';

let browser: Browser;
let frames: ElementServer;
let pages: ElementServer;
let provider: ModelServer;
let orchestrator: StartedOrchestrator;

beforeAll(async () => {
  [browser, provider] = await Promise.all([launchChromium(), startModelServer()]);
  frames = await startElementServer({ policy: ['frame-ancestors http://localhost:*'] });
  pages = await startElementServer({ policy: [`frame-src ${frames.origin}`] });
  orchestrator = await startBackend([frames.origin]);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([frames?.close(), pages?.close(), provider?.stop(), orchestrator?.stop()]);
});

type Stage = { readonly page: Page; readonly frame: FrameLocator; readonly question: Locator; readonly asked: Promise<Response> };

/** Opens a page whose frame it may use, adds a provider there, and sends a request, about which the frame asks. */
async function openQuestion({ lang = 'en', scheme = 'light' } = {}): Promise<Stage> {
  provider.answer = (response) => writePieces(response, sseBody(['answered'], '\n'), 1000);
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  context.setDefaultTimeout(8_000);
  const page = await context.newPage();
  const markup = `<chat-executor-frame src="${frames.origin}/element/executor-frame.html" backend="${orchestrator.url}" open></chat-executor-frame>`;
  const setUp = `document.documentElement.lang = '${lang}';
document.documentElement.style.colorScheme = '${scheme}';
document.querySelector('chat-executor-frame').token = () => '${TOKEN}';`;
  await page.goto(pages.addPage({ markup, script: 'chat-executor-frame.js', setUp }));
  const frame = page.locator('chat-executor-frame').frameLocator('iframe');
  const named = (en: string, zh: string) => frame.getByRole('button', { name: lang === 'zh' ? zh : en, exact: true });
  // Until it counts: the growing frame may interrupt the time in which the question is visible.
  await expect
    .poll(async () => {
      const button = named('Allow', '允许');
      if (await button.isVisible()) await button.press('Enter', { timeout: 1_000 }).catch(() => undefined);
      return frame.getByRole('button', { name: lang === 'zh' ? '撤销' : 'Revoke' }).isVisible();
    })
    .toBe(true);
  await frame
    .getByText(lang === 'zh' ? /^已连接/ : /^Connected/)
    .first()
    .waitFor();
  // By keyboard, because the frame may still move below the pointer.
  await named('Add provider', '添加提供商').press('Enter');
  const form = frame.getByRole('dialog');
  await form.getByRole('combobox').first().selectOption('OpenAI-compatible');
  await form.locator('[name=baseUrl]').fill(provider.baseUrl);
  await pressUntilGone(form.locator('[type=submit]'));
  await expect
    .poll(() => page.evaluate(() => (document.querySelector('chat-executor-frame') as ChatExecutorFrameElement).state))
    .toMatchObject({ models: [{}], connection: { announcement: 'accepted' } });
  const asked = askBackend(orchestrator);
  return { page, frame, question: frame.getByRole('group', { name: lang === 'zh' ? /请求使用/ : /wants to use/ }), asked };
}

const allowIn = (question: Locator) => question.locator('button', { hasText: /^\s*(Allow|允许)\s*$/ });
const calls = () => provider.requests.filter(({ body }) => 'messages' in body).length;

/** Clicks the middle of an element as a user does, whatever covers it. */
async function clickAt(page: Page, target: Locator, delay = 0): Promise<void> {
  const box = await target.boundingBox();
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { delay });
}

/** Resolves after the observers that were created before have observed an element. */
const observe = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });

/** Sets styles of the element of the frame, or of a cover without pointer events; returns how to undo it. */
async function disguise(page: Page, style: Readonly<Record<string, string>>, isCover: boolean): Promise<() => Promise<unknown>> {
  const handle = await page.evaluateHandle(
    ([properties, covers]) => {
      const element = document.querySelector('chat-executor-frame') as HTMLElement;
      const target = covers ? document.body.appendChild(document.createElement('div')) : element;
      if (covers) Object.assign(target.style, { position: 'absolute', pointerEvents: 'none', background: 'white' });
      const before = target.getAttribute('style');
      Object.assign(target.style, properties);
      return { undo: () => (covers ? target.remove() : target.setAttribute('style', before ?? '')) };
    },
    [style, isCover] as const,
  );
  return () => handle.evaluate(({ undo }) => undo());
}

test('counts an answer only while the question is uncovered, whatever the page does with the frame', async () => {
  const { page, question, asked } = await openQuestion();
  const before = calls();
  const allow = allowIn(question);
  await question.locator('button[aria-disabled="false"]').first().waitFor();
  const box = await question.getByRole('alert').first().boundingBox();
  const overText = { left: `${box?.x ?? 0}px`, top: `${box?.y ?? 0}px`, width: '300px', height: '20px' };
  const disguises: readonly (readonly [Record<string, string>, boolean?])[] = [
    [{ opacity: '0.01' }],
    [{ filter: 'opacity(1%)' }],
    [{ transform: 'scale(0.6)', transformOrigin: '0 0' }],
    [{ clipPath: 'circle(40px at 40px 40px)' }],
    [{ mixBlendMode: 'multiply' }],
    [{ inset: '0' }, true],
    [overText, true],
  ];
  for (const [style, isCover = false] of disguises) {
    const undo = await disguise(page, style, isCover);
    await expect.poll(() => allow.getAttribute('aria-disabled'), { message: JSON.stringify(style), timeout: 5000 }).toBe('true');
    await question.getByText('The buttons work once').waitFor();
    await clickAt(page, allow);
    await allow.press('Enter');
    await undo();
    await question.locator('button[aria-disabled="false"]').first().waitFor();
  }
  await allow.dispatchEvent('click');
  await allow.evaluate((button: HTMLElement) => button.click());
  expect(calls()).toBe(before);
  await allow.click();
  expect(await (await asked).text()).toContain('answered');
});

test('a press that began before the question was seen does not answer it', async () => {
  const { page, question, asked } = await openQuestion();
  const before = calls();
  const allow = allowIn(question);
  await question.waitFor();
  const undo = await disguise(page, { opacity: '0.01' }, false);
  await question.locator('button[aria-disabled="true"]').first().waitFor();
  await allow.focus();
  await page.keyboard.down('Enter');
  const box = await allow.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await page.mouse.down();
  await undo();
  await question.locator('button[aria-disabled="false"]').first().waitFor();
  // The key repeats while it is held.
  await page.keyboard.down('Enter');
  await page.mouse.up();
  await page.keyboard.up('Enter');
  await question.getByText('The buttons work once').waitFor();
  expect(calls()).toBe(before);
  await allow.press('Enter');
  expect(await (await asked).text()).toContain('answered');
});

test('every other consent in the frame must be visible too, and says so', async () => {
  const { page, frame, question } = await openQuestion();
  await page.setViewportSize({ width: 360, height: 900 });
  await question.locator('button[aria-disabled="false"]').first().waitFor();
  // By keyboard, because Chromium ignores clicks right after the frame was moved.
  await frame.getByRole('button', { name: 'Add budget' }).press('Enter');
  await frame.locator('form.editor', { hasText: 'Save' }).getByLabel('Requests').fill('5');
  const save = frame.locator('form.editor button[type=submit]', { hasText: 'Save' });
  const used = frame.getByRole('switch').first();
  const heightOfName = async () => (await frame.locator('.card .name').first().boundingBox())?.height;
  const height = await heightOfName();
  await disguise(page, { opacity: '0.01' }, false);
  await save.press('Enter');
  await frame.getByText('Not done: the page covers').first().waitFor();
  await used.press('Space');
  await expect.poll(() => frame.getByText('Not done: the page covers').count()).toBe(2);
  // The sentence leaves the name its place.
  expect(await heightOfName()).toBe(height);
  // A page loses the focus when the user presses in its frame.
  await page.evaluate(() => {
    const element = document.querySelector('chat-executor-frame') as HTMLElement;
    (document.activeElement as HTMLElement).blur();
    focus();
    addEventListener('blur', () => element.style.setProperty('opacity', '1'));
  });
  await used.hover({ force: true });
  await used.evaluate(observe);
  // Chromium ignores clicks right after the page was scrolled.
  await expect
    .poll(async () => {
      // Longer than the browser takes to observe what the page shows now.
      await clickAt(page, used, 400);
      return page.evaluate(() => document.querySelector<HTMLElement>('chat-executor-frame')?.style.opacity);
    })
    .toBe('1');
  await save.press('Enter');
  await save.waitFor({ state: 'detached' });
  await frame.getByText('0 of 5').waitFor();
  expect(await used.isChecked()).toBe(true);
});

test.each([
  ['en', 'light'],
  ['zh', 'dark'],
])('axe finds no problem in the question while it is covered, %s, %s', async (lang, scheme) => {
  const { page, question } = await openQuestion({ lang, scheme });
  await question.locator('button[aria-disabled="false"]').first().waitFor();
  // Covers one pixel, so that the picture shows what the user sees.
  const box = await question.boundingBox();
  await disguise(page, { left: `${(box?.x ?? 0) + 1}px`, top: `${(box?.y ?? 0) + 14}px`, width: '40px', height: '4px' }, true);
  await question.getByText(lang === 'zh' ? '此询问完全可见片刻后' : 'The buttons work once').waitFor();
  expect(await findAccessibilityViolations(page)).toEqual([]);
  await saveScreenshot(page, `frame-consent-${lang}-${scheme}`);
});

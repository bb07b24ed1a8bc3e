import type { StartedOrchestrator } from '@chat-executor/orchestrator';
import { launchChromium } from '@chat-executor/testing/chromium';
import { findAccessibilityViolations } from '@chat-executor/testing/find-accessibility-violations';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { sseBody, writePieces } from '@chat-executor/testing/server-sent-events';
import type { Browser, FrameLocator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ElementServer, startElementServer } from '../../executor-web-component/src/element/testing/element-server.ts';
import { saveScreenshot } from '../../executor-web-component/src/element/testing/save-screenshot.ts';
import { askBackend, pressUntilGone, startBackend, TOKEN } from './page-stage.ts';

const KEY = 'sk-canary-frame-77';

let browser: Browser;
/** Serves the frame from another origin of the same site. */
let frames: ElementServer;
/** Serves the frame from another site, for which the private windows of these tests store nothing. */
let crossSiteFrames: ElementServer;
let pages: ElementServer;
/** Serves pages from an origin that the frame's policy does not list. */
let unlistedPages: ElementServer;
let provider: ModelServer;
let orchestrator: StartedOrchestrator;

beforeAll(async () => {
  [browser, provider] = await Promise.all([launchChromium(), startModelServer()]);
  // The port of the pages is not known yet, so the policy allows all ports.
  const policy = ['frame-ancestors http://localhost:*'];
  frames = await startElementServer({ policy });
  crossSiteFrames = await startElementServer({ policy, hostname: '127.0.0.1' });
  pages = await startElementServer({ policy: [`frame-src ${frames.origin} ${crossSiteFrames.origin}`] });
  unlistedPages = await startElementServer({ hostname: 'stranger.localhost', policy: [`frame-src ${frames.origin}`] });
  orchestrator = await startBackend([frames.origin, crossSiteFrames.origin]);
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([
    frames?.close(),
    crossSiteFrames?.close(),
    pages?.close(),
    unlistedPages?.close(),
    provider?.stop(),
    orchestrator?.stop(),
  ]);
});

/** An open page, the frame in it, and what the page sends and prints to the console. */
type OpenPage = { readonly page: Page; readonly frame: FrameLocator; readonly network: string[]; readonly faults: string[] };

/** Script that records what the page receives: window messages, messages over ports, events of the element. */
const RECORD = `globalThis.heard = [];
addEventListener('message', ({ data }) => heard.push(data));
const Channel = MessageChannel;
globalThis.MessageChannel = class extends Channel {
  constructor() { super(); this.port1.addEventListener('message', ({ data }) => heard.push(data)); }
};
for (const type of ['state', 'request-start', 'request-end', 'permission'])
  addEventListener('chat-executor-' + type, ({ state, request, receipt }) => heard.push({ state, request, receipt }));`;

type PageOptions = { readonly from?: ElementServer; readonly of?: ElementServer; readonly setUp?: string; readonly bypassCSP?: boolean };

async function openPage({ from = pages, of = frames, setUp = '', bypassCSP = false }: PageOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ bypassCSP, reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const network: string[] = [];
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('request', (request) => {
    const isOfFrame = new URL(request.frame().url() || 'about:blank').origin === of.origin;
    if (!isOfFrame) network.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`);
  });
  const markup = `<chat-executor-frame src="${of.origin}/element/executor-frame.html" backend="${orchestrator.url}" open></chat-executor-frame>`;
  await page.goto(
    from.addPage({
      markup,
      script: 'chat-executor-frame.js',
      setUp: `${RECORD}\ndocument.querySelector('chat-executor-frame').token = () => '${TOKEN}';\n${setUp}`,
    }),
  );
  return { page, frame: page.locator('chat-executor-frame').frameLocator('iframe'), network, faults };
}

/**
 * Presses a button of the question until its outcome shows. A press counts only while the question is wholly visible, which the
 * growing frame may interrupt. By keyboard, because the page below the pointer may move, and because Playwright scrolls the question
 * out of view while it waits for a button.
 */
const answer = (frame: FrameLocator, name: 'Allow' | 'Not now', outcome: string) =>
  expect
    .poll(async () => {
      const button = frame.getByRole('button', { name, exact: true });
      if (await button.isVisible()) await button.press('Enter', { timeout: 1_000 }).catch(() => undefined);
      return frame.getByText(outcome).isVisible();
    })
    .toBe(true);
const allow = (frame: FrameLocator) => answer(frame, 'Allow', 'Used by');
const readPermission = (page: Page) =>
  page.evaluate(() => (document.querySelector('chat-executor-frame') as { permission?: string } | null)?.permission);

async function addProvider(frame: FrameLocator): Promise<void> {
  await frame.getByRole('button', { name: 'Add provider' }).click();
  await frame.getByRole('combobox', { name: 'Provider' }).selectOption('OpenAI-compatible');
  await frame.getByLabel('Name').fill('Bytes');
  await frame.getByLabel('Base URL').fill(provider.baseUrl);
  await frame.getByLabel('API key').fill(KEY);
  await pressUntilGone(frame.getByRole('button', { name: 'Save' }));
  await frame.getByText('The backend lists your models.').waitFor();
  await frame.getByText('1 model', { exact: true }).waitFor();
}

/** Returns everything that a script of the page can read: its document, its storage, and parts of the frame. */
const readPage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const element = document.querySelector('chat-executor-frame') as HTMLElement;
    const iframe = element.shadowRoot?.querySelector('iframe') as HTMLIFrameElement;
    const attempts = ['document', 'localStorage', 'indexedDB'].map((name) => {
      try {
        return JSON.stringify((iframe.contentWindow as unknown as Record<string, unknown>)[name]);
      } catch (error) {
        return (error as Error).name;
      }
    });
    const databases = await indexedDB.databases();
    return JSON.stringify([
      document.documentElement.outerHTML,
      element.shadowRoot?.innerHTML,
      attempts,
      iframe.contentDocument,
      { ...localStorage },
      { ...sessionStorage },
      databases,
      document.cookie,
      (globalThis as { heard?: unknown }).heard,
      (element as { state?: unknown } & HTMLElement).state,
    ]);
  });

test('a page uses the executor in the frame, and its scripts cannot read the key', async () => {
  const sent: string[] = [];
  provider.answer = (response) => writePieces(response, sseBody(['from ', 'the frame'], '\n'), 9);
  const { page, frame, network, faults } = await openPage();
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))));
  await frame.getByText(`Let ${pages.origin} use your models?`).waitFor();
  await frame.getByText(orchestrator.url).first().waitFor();
  await expect.poll(() => readPermission(page)).toBe('asked');
  await allow(frame);
  await frame
    .getByText(/^Connected/)
    .first()
    .waitFor();
  await addProvider(frame);
  const asked = askBackend(orchestrator);
  await frame.getByRole('group', { name: /wants to use/ }).waitFor();
  await answer(frame, 'Allow', 'May use all your models');
  expect(await (await asked).text()).toContain('the frame');
  expect(provider.requests.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`);
  await expect
    .poll(() => page.evaluate(() => JSON.stringify((globalThis as { heard?: unknown }).heard)))
    .toContain('"outcome":"completed"');
  const read = await readPage(page);
  expect(read).toContain('SecurityError');
  expect(read).toContain('"words"');
  for (const text of [read, network.join('\n'), sent.join('\n'), faults.join('\n')]) expect(text).not.toContain(KEY);
  expect(faults.filter((fault) => /Content Security Policy|violates/i.test(fault))).toEqual([]);
});

test('reveals nothing to a page that the user has not allowed, and remembers a refusal until the page asks again', async () => {
  const { page, frame } = await openPage();
  await answer(frame, 'Not now', 'Ask again');
  await expect.poll(() => readPermission(page), { timeout: 10_000 }).toBe('refused');
  expect(await readPage(page)).not.toContain('"state":{');
  await frame.getByRole('button', { name: 'Ask again' }).click();
  await allow(frame);
  await frame
    .getByText(/^Connected/)
    .first()
    .waitFor();
  await page.reload();
  await frame.getByText('Used by').waitFor();
  await frame.getByRole('button', { name: 'Revoke' }).click();
  await expect.poll(() => readPermission(page), { timeout: 10_000 }).toBe('refused');
  await frame.getByText('Not signed in').first().waitFor();
});

test('a frame of another site, for which the browser stores nothing, keeps keys for the session and tells the user', async () => {
  const { page, frame } = await openPage({ of: crossSiteFrames });
  await allow(frame);
  await frame.getByText('Keys last until you close it').waitFor();
  await addProvider(frame);
  expect(await readPage(page)).not.toContain(KEY);
});

test('asks again for another backend of the same page', async () => {
  const { page, frame } = await openPage();
  await allow(frame);
  await page.evaluate(() => document.querySelector('chat-executor-frame')?.setAttribute('backend', 'https://elsewhere.example'));
  await frame.getByText('https://elsewhere.example').waitFor();
  await expect.poll(() => readPermission(page)).toBe('asked');
});

test('does not accept a click on Allow while the question is covered', async () => {
  const { page, frame } = await openPage();
  await frame.locator('button[aria-disabled="false"]', { hasText: 'Allow' }).waitFor();
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    Object.assign(cover.style, { position: 'fixed', inset: '0', background: 'white', pointerEvents: 'none' });
    document.body.append(cover);
  });
  await frame.locator('button[aria-disabled="true"]', { hasText: 'Allow' }).waitFor();
  await frame.getByRole('button', { name: 'Allow' }).dispatchEvent('click');
  await page.evaluate(() => document.querySelector('#cover')?.remove());
  await frame.locator('button[aria-disabled="false"]', { hasText: 'Allow' }).waitFor();
  await frame.getByRole('button', { name: 'Allow' }).dispatchEvent('click');
  await expect.poll(() => readPermission(page)).toBe('asked');
});

test('does not load in a page that its policy does not list', async () => {
  const { page, faults } = await openPage({ from: unlistedPages });
  await expect.poll(() => faults.join('\n')).toMatch(/frame-ancestors/);
  await expect.poll(() => readPermission(page)).toBeUndefined();
});

test('accepts only messages of the protocol, and only from the page around the frame', async () => {
  const { page, frame } = await openPage();
  await frame.getByText(`Let ${pages.origin} use your models?`).waitFor();
  const inside = page.frames().find((each) => each.url().startsWith(frames.origin));
  // The sender of this message is not the page around the frame.
  await inside?.evaluate(() => {
    const { port2 } = new MessageChannel();
    window.postMessage({ type: 'chat-executor-frame:connect', version: 1 }, '*', [port2]);
  });
  await page.evaluate((target) => {
    const iframe = document.querySelector('chat-executor-frame')?.shadowRoot?.querySelector('iframe') as HTMLIFrameElement;
    iframe.contentWindow?.postMessage({ type: 'chat-executor-frame:connect', version: 2 }, target, [new MessageChannel().port2]);
  }, frames.origin);
  // An accepted message would close this question, because a new connection has no configuration yet.
  await frame.locator('button[aria-disabled="false"]', { hasText: 'Allow' }).waitFor();
  await allow(frame);
  await expect.poll(() => readPermission(page)).toBe('granted');
});

test('opened directly, the frame lists the allowed pages, and accepts providers', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${frames.origin}/element/executor-frame.html`);
  await page.getByText('No page can use your models yet.').waitFor();
  await page.getByRole('button', { name: 'Add provider' }).waitFor();
});

test.each(['light', 'dark'])('axe finds no problem in the frame, before and after it is allowed, %s', async (scheme) => {
  const { page, frame } = await openPage({ setUp: `document.documentElement.style.colorScheme = '${scheme}';`, bypassCSP: true });
  await frame.locator('button[aria-disabled="false"]', { hasText: 'Allow' }).waitFor();
  await saveScreenshot(page, `frame-asked-${scheme}`);
  expect(await findAccessibilityViolations(page)).toEqual([]);
  await allow(frame);
  expect(await findAccessibilityViolations(page)).toEqual([]);
  await saveScreenshot(page, `frame-allowed-${scheme}`);
  await page.setViewportSize({ width: 375, height: 800 });
  await frame.getByRole('button', { name: 'Add provider' }).click();
  await frame.getByRole('button', { name: 'Cancel' }).waitFor();
  await saveScreenshot(page, `frame-dialog-${scheme}-375`);
});

import type { StartedOrchestrator } from '@chat-executor/orchestrator';
import { type ModelServer, startModelServer } from '@chat-executor/testing/model-server';
import { sseBody, writePieces } from '@chat-executor/testing/server-sent-events';
import type { Browser, FrameLocator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findAccessibilityViolations } from '../../executor-web-component/src/element/testing/accessibility-violations.ts';
import { type ElementServer, startElementServer } from '../../executor-web-component/src/element/testing/element-server.ts';
import { saveScreenshot } from '../../executor-web-component/src/element/testing/save-screenshot.ts';
import { launchChromium } from '../../scripts/chromium.js';
import { askBackend, startBackend, TOKEN } from './page-stage.ts';

const KEY = 'sk-canary-frame-77';

let browser: Browser;
/** Serves the frame from another origin of the pages' site. */
let frames: ElementServer;
/** Serves it from another site, for which a private window, as in these tests, stores nothing. */
let farFrames: ElementServer;
let pages: ElementServer;
/** Pages of an origin that the frame's policy does not list. */
let strangers: ElementServer;
let provider: ModelServer;
let orchestrator: StartedOrchestrator;

beforeAll(async () => {
  [browser, provider] = await Promise.all([launchChromium(), startModelServer()]);
  // The pages' ports are known only when they are served; browsers accept a host without a port for all ports.
  const policy = ['frame-ancestors http://localhost:*'];
  frames = await startElementServer({ policy });
  farFrames = await startElementServer({ policy, hostname: '127.0.0.1' });
  pages = await startElementServer({ policy: [`frame-src ${frames.origin} ${farFrames.origin}`] });
  strangers = await startElementServer({ hostname: 'stranger.localhost', policy: [`frame-src ${frames.origin}`] });
  orchestrator = await startBackend([frames.origin, farFrames.origin]);
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([frames?.close(), farFrames?.close(), pages?.close(), strangers?.close(), provider?.stop(), orchestrator?.stop()]);
});

/** Everything a script of the page receives, and every network request of the page. */
type Seen = { readonly page: Page; readonly frame: FrameLocator; readonly network: string[]; readonly faults: string[] };

/** Records what reaches the page: window messages, messages over ports, events of the element. */
const RECORD = `globalThis.heard = [];
addEventListener('message', ({ data }) => heard.push(data));
const Channel = MessageChannel;
globalThis.MessageChannel = class extends Channel {
  constructor() { super(); this.port1.addEventListener('message', ({ data }) => heard.push(data)); }
};
for (const type of ['state', 'request-start', 'request-end', 'permission'])
  addEventListener('chat-executor-' + type, ({ state, request, receipt }) => heard.push({ state, request, receipt }));`;

type PageOptions = { readonly from?: ElementServer; readonly of?: ElementServer; readonly setUp?: string; readonly bypassCSP?: boolean };

async function openPage({ from = pages, of = frames, setUp = '', bypassCSP = false }: PageOptions = {}): Promise<Seen> {
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

const allow = async (frame: FrameLocator) => {
  await frame.locator('button[aria-disabled="false"]', { hasText: 'Allow' }).click();
  await frame.getByText('Used by').waitFor();
};
const readPermission = (page: Page) =>
  page.evaluate(() => (document.querySelector('chat-executor-frame') as { permission?: string } | null)?.permission);

async function addProvider(frame: FrameLocator): Promise<void> {
  await frame.getByRole('button', { name: 'Add provider' }).click();
  await frame.getByRole('combobox', { name: 'Provider' }).selectOption('OpenAI-compatible');
  await frame.getByLabel('Name').fill('Bytes');
  await frame.getByLabel('Base URL').fill(provider.baseUrl);
  await frame.getByLabel('API key').fill(KEY);
  await frame.getByRole('button', { name: 'Save' }).click();
  await frame.getByText('The backend lists your models.').waitFor();
  await frame.getByText('1 model', { exact: true }).waitFor();
}

/** Everything a script of the page can read: its document, its storage, and what it can reach of the frame. */
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

test('a page uses the executor in the frame, and none of its scripts can read the key', async () => {
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
  await frame
    .getByRole('group', { name: /wants to use/ })
    .getByRole('button', { name: 'Allow', exact: true })
    .click();
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

test('before the user allows it, a page learns nothing and starts nothing; a refusal lasts until the user is asked again', async () => {
  const { page, frame } = await openPage();
  // The content moves while the frame grows.
  await frame.locator('button[aria-disabled="false"]', { hasText: 'Allow' }).waitFor();
  await frame.getByRole('button', { name: 'Not now' }).click();
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

test('a frame of another site, for which the browser stores nothing, says so and works for the session', async () => {
  const { page, frame } = await openPage({ of: farFrames });
  await allow(frame);
  await frame.getByText('Keys last until you close it').waitFor();
  await addProvider(frame);
  expect(await readPage(page)).not.toContain(KEY);
});

test('permission is for one page and one backend: another backend asks again', async () => {
  const { page, frame } = await openPage();
  await allow(frame);
  await page.evaluate(() => document.querySelector('chat-executor-frame')?.setAttribute('backend', 'https://elsewhere.example'));
  await frame.getByText('https://elsewhere.example').waitFor();
  await expect.poll(() => readPermission(page)).toBe('asked');
});

test('a covered question cannot be allowed', async () => {
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

test('a page that the frame’s policy does not list gets no frame', async () => {
  const { page, faults } = await openPage({ from: strangers });
  await expect.poll(() => faults.join('\n')).toMatch(/frame-ancestors/);
  await expect.poll(() => readPermission(page)).toBeUndefined();
});

test('accepts only messages of the protocol, and only from the page around the frame', async () => {
  const { page, frame } = await openPage();
  await frame.getByText(`Let ${pages.origin} use your models?`).waitFor();
  const inside = page.frames().find((each) => each.url().startsWith(frames.origin));
  // From inside, as another window would do it: the sender is not the page around the frame.
  await inside?.evaluate(() => {
    const { port2 } = new MessageChannel();
    window.postMessage({ type: 'chat-executor-frame:connect', version: 1 }, '*', [port2]);
  });
  await page.evaluate((target) => {
    const iframe = document.querySelector('chat-executor-frame')?.shadowRoot?.querySelector('iframe') as HTMLIFrameElement;
    iframe.contentWindow?.postMessage({ type: 'chat-executor-frame:connect', version: 2 }, target, [new MessageChannel().port2]);
  }, frames.origin);
  // If one of them were accepted, this question would be gone: a new connection has no configuration yet.
  await frame.locator('button[aria-disabled="false"]', { hasText: 'Allow' }).waitFor();
  await allow(frame);
  await expect.poll(() => readPermission(page)).toBe('granted');
});

test('opened directly, the frame lists who may use it, and each permission can be withdrawn', async () => {
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

import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowserStage } from '../../element/testing/browser-stage.ts';
import { type ElementServer, startElementServer } from '../../element/testing/element-server.ts';

const stage = useBrowserStage();
/** Serves the frames, of another site than the page. */
let frames: ElementServer;
let pages: ElementServer;

beforeAll(async () => {
  frames = await startElementServer({ hostname: '127.0.0.1' });
  pages = await startElementServer({ policy: [`frame-src http://127.0.0.1:* http://stranger.localhost:* 'self'`] });
});

afterAll(async () => {
  await frames?.close();
  await pages?.close();
});

/** A frame that says it is ready, and records what it receives. */
const FRAME = `globalThis.received = [];
addEventListener('message', ({ data, ports: [port] }) => {
  received.push(data);
  globalThis.port = port;
  port.onmessage = ({ data }) => received.push(data);
});
globalThis.sayReady = () => parent.postMessage({ type: 'chat-executor-frame:ready' }, '*');
sayReady();`;

type OpenOptions = { readonly attributes?: string; readonly setUp?: string; readonly from?: ElementServer };

async function open({
  attributes = 'backend="https://chat.example"',
  setUp = `element.token = 'a-token';`,
  from = frames,
}: OpenOptions = {}) {
  const context = await stage.browser.newContext({ locale: 'fr-FR' });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const src = from.addPage({ markup: '', script: 'none.js', setUp: FRAME });
  const url = pages.addPage({
    markup: `<chat-executor-frame src="${src}" ${attributes}></chat-executor-frame>`,
    script: 'chat-executor-frame.js',
    setUp: `const element = document.querySelector('chat-executor-frame');
      globalThis.element = element;
      globalThis.events = [];
      for (const type of ['state', 'request-start', 'request-end', 'permission'])
        addEventListener('chat-executor-' + type, ({ state, request, receipt }) => events.push([type, state ?? request ?? receipt]));
      ${setUp}`,
  });
  await page.goto(url);
  const findFrame = () => page.frames().find((frame) => frame.url() === src);
  await expect.poll(findFrame).toBeDefined();
  const frame = findFrame() as Frame;
  return { page, frame, src, errors };
}

const received = (frame: Frame) => frame.evaluate<unknown[]>('received');
const send = (frame: Frame, message: object) => frame.evaluate(`port.postMessage(${JSON.stringify(message)})`);
const eventsOf = (page: Page) => page.evaluate<unknown[]>('events');

async function openConnected(options?: OpenOptions) {
  const opened = await open(options);
  await expect.poll(() => received(opened.frame)).toHaveLength(2);
  await opened.frame.evaluate('received.length = 0');
  return opened;
}

test('connects a frame that is ready, and configures it from the attributes and the page', async () => {
  const { frame } = await open({ attributes: 'backend="https://chat.example" socket-path="/socket" name="my laptop" discover open' });
  await expect
    .poll(() => received(frame))
    .toEqual([
      { type: 'chat-executor-frame:connect', version: 1 },
      {
        type: 'configure',
        configuration: {
          backend: 'https://chat.example',
          socketPath: '/socket',
          name: 'my laptop',
          lang: 'en',
          discover: true,
          open: true,
          colorScheme: 'light',
        },
      },
    ]);
});

test('uses the origin of the page as the backend, and the language of the browser', async () => {
  const { frame } = await open({ attributes: '', setUp: `document.documentElement.removeAttribute('lang'); element.token = 'a-token';` });
  await expect
    .poll(() => received(frame))
    .toContainEqual({
      type: 'configure',
      configuration: { backend: pages.origin, lang: 'fr-FR', discover: false, open: false, colorScheme: 'light' },
    });
});

test('configures the frame once the page has a token, and on each change of an attribute', async () => {
  const { page, frame } = await open({ setUp: '' });
  await expect.poll(() => received(frame)).toEqual([{ type: 'chat-executor-frame:connect', version: 1 }]);
  await page.evaluate(`element.setAttribute('name', 'one')`);
  await page.evaluate(`element.token = 'a-token'`);
  await page.evaluate(`element.setAttribute('name', 'two')`);
  const names = async () =>
    (await received(frame)).map((message) => (message as { configuration?: { name?: string } }).configuration?.name);
  await expect.poll(names).toEqual([undefined, 'one', 'two']);
});

test.each([
  ['a text', `'a-token'`, 'a-token'],
  ['a function', `async () => 'b-token'`, 'b-token'],
  ['a function without a token', `() => undefined`, null],
  ['a function that fails', `() => { throw new Error('signed out'); }`, null],
])('answers a request for the token: %s', async (_, token, expected) => {
  const { frame } = await openConnected({ setUp: `element.token = ${token};` });
  await send(frame, { type: 'token-wanted', id: 7 });
  await expect.poll(() => received(frame)).toEqual([{ type: 'token', id: 7, token: expected }]);
});

test('shows what the frame reports: state, requests, permission and whether the panel is open', async () => {
  const { page, frame } = await openConnected();
  expect(await page.evaluate('element.permission')).toBeUndefined();
  await send(frame, { type: 'state', state: { paused: true } });
  await send(frame, { type: 'request-start', request: { id: 'r1' } });
  await send(frame, { type: 'request-end', receipt: { id: 'r1' } });
  await send(frame, { type: 'permission', permission: 'granted' });
  await send(frame, { type: 'open', open: true });
  await page.locator('chat-executor-frame[open]').waitFor();
  expect(await eventsOf(page)).toEqual([
    ['state', { paused: true }],
    ['request-start', { id: 'r1' }],
    ['request-end', { id: 'r1' }],
    ['permission', undefined],
  ]);
  expect(await page.evaluate('[element.state, element.permission]')).toEqual([{ paused: true }, 'granted']);
  await send(frame, { type: 'open', open: false });
  await page.locator('chat-executor-frame:not([open])').waitFor();
});

test('has the height of the content, rounded up, and at least 48 pixels', async () => {
  const { page, frame } = await openConnected();
  const height = () => page.evaluate(`element.shadowRoot.querySelector('iframe').getBoundingClientRect().height`);
  expect(await height()).toBe(48);
  await send(frame, { type: 'size', height: 200.2 });
  await expect.poll(height).toBe(201);
  await send(frame, { type: 'size', height: 12 });
  await expect.poll(height).toBe(48);
});

test('sends commands to the frame', async () => {
  const { page, frame } = await openConnected();
  await page.evaluate(`element.pause(); element.resume(); element.cancel('r1');`);
  await expect.poll(() => received(frame)).toEqual([{ type: 'pause' }, { type: 'resume' }, { type: 'cancel', requestId: 'r1' }]);
});

test('ignores other messages, and other windows that say they are the frame', async () => {
  const { page, frame, src } = await openConnected();
  await page.evaluate(`globalThis.messages = 0;
    addEventListener('message', () => { messages += 1; });
    document.body.append(Object.assign(document.createElement('iframe'), { src: '${src}' }));`);
  await expect.poll(() => page.evaluate('messages')).toBe(1);
  expect(await page.evaluate('element.permission')).toBeUndefined();
  await page.evaluate(`postMessage({ type: 'chat-executor-frame:ready' }, '*')`);
  await frame.evaluate(`parent.postMessage({ type: 'chat-executor-frame:other' }, '*')`);
  await frame.evaluate('parent.postMessage(null, "*")');
  await page.evaluate(`element.pause()`);
  await expect.poll(() => received(frame)).toEqual([{ type: 'pause' }]);
});

test('does not connect a frame that has navigated to another origin', async () => {
  const strangers = await startElementServer({ hostname: 'stranger.localhost' });
  try {
    const { page } = await openConnected();
    const src = strangers.addPage({ markup: '', script: 'none.js', setUp: FRAME });
    await page.evaluate(`globalThis.origins = [];
      addEventListener('message', ({ origin }) => origins.push(origin));
      element.shadowRoot.querySelector('iframe').src = '${src}';`);
    await expect.poll(() => page.evaluate('origins')).toEqual([strangers.origin]);
    const stranger = page.frames().find((frame) => frame.url() === src) as Frame;
    // A connect message would arrive before this one.
    await page.evaluate(`element.shadowRoot.querySelector('iframe').contentWindow.postMessage('last', '*', [new MessageChannel().port2])`);
    await expect.poll(() => received(stranger)).toEqual(['last']);
  } finally {
    await strangers.close();
  }
});

test('forgets state and permission when the frame loads again, and connects it again', async () => {
  const { page, frame } = await openConnected();
  await send(frame, { type: 'state', state: { paused: true } });
  await send(frame, { type: 'permission', permission: 'granted' });
  await expect.poll(() => page.evaluate('element.permission')).toBe('granted');
  await frame.evaluate('sayReady()');
  await expect.poll(() => page.evaluate('[element.permission, element.state.paused]')).toEqual([undefined, false]);
  await expect.poll(() => received(frame)).toContainEqual({ type: 'chat-executor-frame:connect', version: 1 });
});

test('loads a new frame when it is moved or its `src` changes', async () => {
  const { page, frame, src } = await openConnected();
  await page.evaluate('document.body.append(element)');
  await expect.poll(() => page.evaluate(`element.shadowRoot.querySelectorAll('iframe').length`)).toBe(1);
  await expect.poll(() => frame.isDetached()).toBe(true);
  // Connected again, because a frame that is still loading may miss the change of its URL.
  await expect
    .poll(async () =>
      Promise.all(
        page
          .frames()
          .filter((each) => each.url() === src)
          .map(received),
      ),
    )
    .toEqual([[expect.anything(), expect.anything()]]);
  await page.evaluate(`element.src = ''; element.setAttribute('src', '${src}?next')`);
  await expect.poll(() => page.frames().some((frame) => frame.url() === `${src}?next`)).toBe(true);
});

test('warns about a frame of its own origin only', async () => {
  const warning = expect.stringContaining('`src` has the origin of this page');
  expect((await openConnected()).errors).not.toContainEqual(warning);
  expect((await open({ from: pages })).errors).toContainEqual(warning);
});

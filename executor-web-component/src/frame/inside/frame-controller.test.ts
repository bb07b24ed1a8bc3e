// Over 300 lines, because all tests are about this one class and share its set-up.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { IDLE_STATE } from '../../element/idle-state.ts';
import type { FrameConfiguration, FrameMessage, PageMessage } from '../frame-messages.ts';
import { FrameController } from './frame-controller.ts';
import { NOTICE_ZH } from './notice-zh.ts';
import type { PageConnectionHandlers } from './page-connection.ts';
import type { Notice, NoticeActions } from './render-notice.ts';

const PAGE = 'https://page.example';
const BACKEND = 'https://chat.example';
const CONFIGURATION: FrameConfiguration = { backend: BACKEND, discover: false, open: false };

/** What the controller uses and calls, replaced by fakes. */
const frame = vi.hoisted(() => ({
  grants: new Set<string>(),
  isFull: false,
  notifyGrants: () => {},
  handlers: {} as PageConnectionHandlers,
  sent: [] as FrameMessage[],
  notices: [] as Notice[],
  strings: undefined as unknown,
  actions: {} as NoticeActions,
  reportHeight: (_height: number) => {},
}));

vi.mock('./embedding-grants.ts', () => ({
  EmbeddingGrants: class {
    has = async (page: string, backend: string) => frame.grants.has(`${page} ${backend}`);
    list = async () => [...frame.grants];
    watch = (listener: () => void) => {
      frame.notifyGrants = listener;
    };
    add = async (page: string, backend: string) => {
      if (frame.isFull) throw new Error('full');
      frame.grants.add(`${page} ${backend}`);
      frame.notifyGrants();
    };
    remove = async (page: string, backend: string) => {
      if (frame.isFull) throw new Error('full');
      frame.grants.delete(`${page} ${backend}`);
      frame.notifyGrants();
    };
  },
}));
vi.mock('./page-connection.ts', () => ({
  PageConnection: class {
    constructor(_embedder: Window, handlers: PageConnectionHandlers) {
      frame.handlers = handlers;
    }
    sendReady = () => frame.sent.push('ready' as never);
    send = (message: FrameMessage) => frame.sent.push(message);
    requestToken = async () => 'token-of-page';
  },
}));
vi.mock('./render-notice.ts', () => ({
  renderNotice: (_container: unknown, notice: Notice, strings: unknown, actions: NoticeActions) => {
    frame.notices.push(notice);
    Object.assign(frame, { strings, actions });
  },
}));
vi.mock('./watch-content-height.ts', () => ({
  watchContentHeight: (_main: unknown, _element: unknown, onChange: (height: number) => void) => {
    frame.reportHeight = onChange;
    onChange(10);
  },
}));

class FakeElement extends EventTarget {
  open = false;
  token: (() => Promise<string>) | undefined;
  backend = '';
  state = IDLE_STATE;
  readonly calls: string[] = [];
  cancel = (id: string) => void this.calls.push(`cancel ${id}`);
  pause = () => void this.calls.push('pause');
  resume = () => void this.calls.push('resume');
}

let element: FakeElement;
let root: { lang: string; style: { colorScheme: string } };
let notifyAttributes: () => void;

beforeEach(() => {
  frame.grants.clear();
  frame.isFull = false;
  frame.sent.length = 0;
  frame.notices.length = 0;
  element = new FakeElement();
  root = { lang: 'en', style: { colorScheme: '' } };
  vi.stubGlobal('document', { createElement: (tag: string) => (tag === 'chat-executor' ? element : {}), documentElement: root });
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe = () => undefined;
      constructor(listener: () => void) {
        notifyAttributes = listener;
      }
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const create = (embedder: object | undefined = {}) => new FrameController({ append: () => undefined } as never, embedder as never);
const latest = () => frame.notices.at(-1);
const permissions = () => frame.sent.flatMap((message) => (message.type === 'permission' ? [message.permission] : []));
const receive = (message: Exclude<PageMessage, { readonly type: 'token' }>) => frame.handlers.onMessage(message);

/** Connects a page, sends its configuration, and waits for the notice. */
async function connect({ page = PAGE, ...configuration }: Partial<FrameConfiguration> & { page?: string } = {}) {
  create();
  frame.handlers.onConnect(page);
  receive({ type: 'configure', configuration: { ...CONFIGURATION, ...configuration } });
  await expect.poll(() => latest()?.kind).not.toBe('waiting');
}

async function connectGranted(configuration: Partial<FrameConfiguration> = {}) {
  frame.grants.add(`${PAGE} ${BACKEND}`);
  await connect(configuration);
  expect(latest()?.kind).toBe('granted');
}

describe('in its own tab', () => {
  test('opens the panel and lists the grants, in the language of the browser', async () => {
    vi.stubGlobal('navigator', { language: 'zh-CN' });
    frame.grants.add('grant');
    new FrameController({ append: () => undefined } as never, undefined);
    await expect.poll(latest).toEqual({ kind: 'alone', grants: ['grant'] });
    expect(frame.strings).toBe(NOTICE_ZH);
    expect(element.open).toBe(true);
    expect(frame.sent).toEqual([]);
  });
});

describe('before the configuration', () => {
  test('announces itself and shows no grants, because a page may embed it', () => {
    create();
    frame.notifyGrants();
    expect(frame.sent.at(-1)).toBe('ready');
    expect(latest()).toEqual({ kind: 'alone', grants: undefined });
  });

  test('sends a page that connects the height, and waits', async () => {
    create();
    frame.reportHeight(70);
    frame.sent.length = 0;
    frame.handlers.onConnect(PAGE);
    await expect.poll(latest).toEqual({ kind: 'waiting' });
    expect(frame.sent).toEqual([{ type: 'size', height: 70 }]);
  });
});

describe('permission', () => {
  test('asks the user about a page without a grant, and runs nothing', async () => {
    await connect();
    expect(latest()).toEqual({ kind: 'asked', page: PAGE, backend: BACKEND });
    expect(permissions()).toEqual(['asked']);
    expect(element.token).toBeUndefined();
  });

  test('runs the element with the configuration and the token of the page once the user grants it', async () => {
    await connect({ socketPath: '/socket', name: 'my laptop', discover: true });
    frame.actions.onGrant(PAGE, BACKEND);
    await expect.poll(latest).toEqual({ kind: 'granted', page: PAGE, backend: BACKEND });
    expect(permissions()).toEqual(['asked', 'granted']);
    expect(element).toMatchObject({ backend: BACKEND, socketPath: '/socket', name: 'my laptop', discover: true });
    expect(await element.token?.()).toBe('token-of-page');
    expect(frame.sent).toContainEqual({ type: 'state', state: IDLE_STATE });
  });

  test('remembers a refusal until the user wants to be asked again', async () => {
    await connect();
    frame.actions.onRefuse();
    await expect.poll(() => latest()?.kind).toBe('refused');
    frame.actions.onAskAgain();
    await expect.poll(() => latest()?.kind).toBe('asked');
    expect(permissions()).toEqual(['asked', 'refused', 'asked']);
  });

  test('stops the element when the user revokes the grant, and does not ask again', async () => {
    await connectGranted();
    frame.actions.onRevoke({ page: PAGE, backend: BACKEND });
    await expect.poll(() => latest()?.kind).toBe('refused');
    expect(element.token).toBeUndefined();
  });

  test('says that a decision could not be stored, and ends at least here what the user revoked', async () => {
    await connectGranted();
    frame.isFull = true;
    frame.actions.onRevoke({ page: PAGE, backend: BACKEND });
    await expect.poll(latest).toEqual({ kind: 'refused', page: PAGE, backend: BACKEND, isUnsaved: true });
    expect(element.token).toBeUndefined();
    frame.grants.clear();
    frame.actions.onAskAgain();
    await expect.poll(latest).toMatchObject({ kind: 'asked', isUnsaved: true });
    frame.isFull = false;
    frame.actions.onGrant(PAGE, BACKEND);
    await expect.poll(latest).toEqual({ kind: 'granted', page: PAGE, backend: BACKEND });
    frame.grants.clear();
    frame.notifyGrants();
    await expect.poll(latest).toEqual({ kind: 'asked', page: PAGE, backend: BACKEND });
    frame.isFull = true;
    frame.actions.onGrant(PAGE, BACKEND);
    await expect.poll(latest).toEqual({ kind: 'asked', page: PAGE, backend: BACKEND, isUnsaved: true });
  });

  test('asks again for another backend after a refusal', async () => {
    await connect();
    frame.actions.onRefuse();
    await expect.poll(() => latest()?.kind).toBe('refused');
    receive({ type: 'configure', configuration: { ...CONFIGURATION, open: true } });
    receive({ type: 'configure', configuration: { ...CONFIGURATION, backend: 'https://other.example' } });
    await expect.poll(latest).toEqual({ kind: 'asked', page: PAGE, backend: 'https://other.example' });
  });

  test('stays refused when the same backend is configured again', async () => {
    await connect();
    frame.actions.onRefuse();
    await expect.poll(() => latest()?.kind).toBe('refused');
    receive({ type: 'configure', configuration: { ...CONFIGURATION, open: true } });
    await expect.poll(permissions).toEqual(['asked', 'refused', 'refused']);
  });

  test('refuses a sandboxed page, even with a grant', async () => {
    frame.grants.add(`null ${BACKEND}`);
    await connect({ page: 'null' });
    expect(latest()?.kind).toBe('refused');
    expect(element.token).toBeUndefined();
  });

  test('applies the grant of one page to no other page that connects', async () => {
    await connectGranted();
    frame.handlers.onConnect('https://other.example');
    await expect.poll(latest).toEqual({ kind: 'waiting' });
    expect(element.token).toBeUndefined();
    receive({ type: 'configure', configuration: CONFIGURATION });
    await expect.poll(latest).toEqual({ kind: 'asked', page: 'https://other.example', backend: BACKEND });
  });

  test('ignores a grant that was read for the previous backend', async () => {
    frame.grants.add(`${PAGE} ${BACKEND}`);
    create();
    frame.handlers.onConnect(PAGE);
    receive({ type: 'configure', configuration: CONFIGURATION });
    receive({ type: 'configure', configuration: { ...CONFIGURATION, backend: 'https://other.example' } });
    await expect.poll(() => latest()?.kind).toBe('asked');
    expect(permissions()).toEqual(['asked']);
  });
});

describe('messages', () => {
  const sendEvents = () => {
    element.dispatchEvent(Object.assign(new Event('chat-executor-state'), { state: IDLE_STATE }));
    element.dispatchEvent(Object.assign(new Event('chat-executor-request-start'), { request: 'request-1' }));
    element.dispatchEvent(Object.assign(new Event('chat-executor-request-end'), { receipt: 'receipt-1' }));
  };
  const receiveCommands = () => {
    receive({ type: 'pause' });
    receive({ type: 'resume' });
    receive({ type: 'cancel', requestId: 'r1' });
  };

  test('forwards events and commands of a granted page', async () => {
    await connectGranted();
    frame.sent.length = 0;
    sendEvents();
    expect(frame.sent).toEqual([
      { type: 'state', state: IDLE_STATE },
      { type: 'request-start', request: 'request-1' },
      { type: 'request-end', receipt: 'receipt-1' },
    ]);
    receiveCommands();
    expect(element.calls).toEqual(['pause', 'resume', 'cancel r1']);
  });

  test('forwards no events and commands of a page without a grant', async () => {
    await connect();
    frame.sent.length = 0;
    sendEvents();
    receiveCommands();
    expect(frame.sent).toEqual([]);
    expect(element.calls).toEqual([]);
  });

  test('sends each height, and whether the panel is open', async () => {
    await connect();
    frame.sent.length = 0;
    frame.reportHeight(400);
    element.open = true;
    notifyAttributes();
    expect(frame.sent).toEqual([
      { type: 'size', height: 400 },
      { type: 'open', open: true },
    ]);
  });

  test('uses the language, the color scheme and the panel of the page', async () => {
    await connect({ lang: 'zh-CN', colorScheme: 'dark', open: true });
    expect(root).toEqual({ lang: 'zh-CN', style: { colorScheme: 'dark' } });
    expect(element.open).toBe(true);
    expect(frame.strings).toBe(NOTICE_ZH);
    receive({ type: 'configure', configuration: CONFIGURATION });
    expect(root).toEqual({ lang: 'en', style: { colorScheme: 'light dark' } });
    expect(element.open).toBe(false);
  });
});

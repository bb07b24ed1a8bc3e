import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConnectMessage } from '../frame-messages.ts';
import { PageConnection } from './page-connection.ts';

const CONNECT: ConnectMessage = { type: 'chat-executor-frame:connect', version: 1 };
const PAGE = 'https://page.example';

/** What the frame's window hears. */
let hear: (event: object) => void;
const ports: MessagePort[] = [];

beforeEach(() => {
  vi.stubGlobal('addEventListener', (_type: string, listener: (event: object) => void) => {
    hear = listener;
  });
});

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function createConnection() {
  const around = { postMessage: vi.fn() };
  const listener = { onConnect: vi.fn(), onMessage: vi.fn() };
  const link = new PageConnection(around as unknown as Window, listener);
  /** Connects as a page does. Gives its port, and what comes out of it. */
  const connect = ({ source = around as object | null, data = CONNECT as unknown, origin = PAGE } = {}) => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    const heard: unknown[] = [];
    port1.onmessage = (event) => heard.push(event.data);
    hear({ source, data, origin, ports: [port2] });
    return { port: port1, heard };
  };
  return { around, listener, link, connect };
}

test('announces itself to the embedding page, and sends nothing else', () => {
  const { link, around } = createConnection();
  link.begin();
  link.send({ type: 'permission', permission: 'asked' });
  expect(around.postMessage.mock.calls).toEqual([[{ type: 'chat-executor-frame:ready' }, '*']]);
});

test('the page around it connects, under the origin that the browser names', async () => {
  const { listener, connect } = createConnection();
  const { port } = connect({ data: { ...CONNECT, origin: 'https://bank.example' } });
  expect(listener.onConnect.mock.calls).toEqual([[PAGE]]);
  port.postMessage({ type: 'cancel', requestId: 'r1', more: 1 });
  await expect.poll(() => listener.onMessage.mock.calls).toEqual([[{ type: 'cancel', requestId: 'r1' }]]);
});

test.each([
  ['another window', { source: {} }],
  ['no window, such as a worker', { source: null }],
  ['a message of another type', { data: { type: 'chat-executor-frame:ready' } }],
  ['a message of another version', { data: { ...CONNECT, version: 2 } }],
  ['a message that is no object', { data: 'chat-executor-frame:connect' }],
])('does not connect: %s', (_, given) => {
  const { listener, connect } = createConnection();
  connect(given);
  expect(listener.onConnect).not.toHaveBeenCalled();
});

test('a request to connect without a port is ignored', () => {
  const { listener, around } = createConnection();
  hear({ source: around, data: CONNECT, origin: PAGE, ports: [] });
  expect(listener.onConnect).not.toHaveBeenCalled();
});

test('a window message that is no request to connect reaches nobody, whatever it says', () => {
  const { listener, around } = createConnection();
  hear({ source: around, data: { type: 'resume' }, origin: PAGE, ports: [] });
  expect(listener.onMessage).not.toHaveBeenCalled();
});

test('a new page replaces the previous one, which is disconnected', async () => {
  const { link, listener, connect } = createConnection();
  const first = connect();
  const second = connect({ origin: 'https://next.example' });
  expect(listener.onConnect.mock.calls).toEqual([[PAGE], ['https://next.example']]);
  first.port.postMessage({ type: 'pause' });
  link.send({ type: 'permission', permission: 'granted' });
  second.port.postMessage({ type: 'resume' });
  await expect.poll(() => listener.onMessage.mock.calls).toEqual([[{ type: 'resume' }]]);
  await expect.poll(() => second.heard).toEqual([{ type: 'permission', permission: 'granted' }]);
  expect(first.heard).toEqual([]);
});

test('a token answers the question with its number only, once', async () => {
  const { link, connect } = createConnection();
  const { port, heard } = connect();
  const asked = link.askForToken();
  await expect.poll(() => heard).toEqual([{ type: 'token-wanted', id: 1 }]);
  for (const wrong of [{ id: 2 }, { id: '1' }, { id: 1, token: 7 }, { id: Number.NaN }])
    port.postMessage({ type: 'token', token: 'wrong', ...wrong });
  port.postMessage({ type: 'token', id: 1, token: 'right' });
  expect(await asked).toBe('right');
  port.postMessage({ type: 'token', id: 1, token: 'again' });
  const next = link.askForToken();
  port.postMessage({ type: 'token', id: 2, token: 'next' });
  expect(await next).toBe('next');
});

test('a page that has no token says so', async () => {
  const { link, connect } = createConnection();
  const { port } = connect();
  const asked = link.askForToken();
  port.postMessage({ type: 'token', id: 1, token: null });
  await expect(asked).rejects.toThrow('no token');
});

test('a page that does not answer has no token after half a minute', async () => {
  vi.useFakeTimers();
  const { link, connect } = createConnection();
  connect();
  const asked = link.askForToken().catch((thrown: Error) => thrown.message);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await asked).toContain('no token');
  expect(vi.getTimerCount()).toBe(0);
});

test('ignores the token of one page for a request to another', async () => {
  const { link, connect } = createConnection();
  connect();
  const asked = link.askForToken().catch((thrown: Error) => thrown.message);
  const other = connect({ origin: 'https://evil.example' });
  other.port.postMessage({ type: 'token', id: 1, token: 'forged' });
  expect(await asked).toContain('no token');
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConnectMessage } from '../frame-messages.ts';
import { PageConnection } from './page-connection.ts';

const CONNECT: ConnectMessage = { type: 'chat-executor-frame:connect', version: 1 };
const PAGE = 'https://page.example';

/** Delivers a message to the window of the frame. */
let deliver: (event: object) => void;
const ports: MessagePort[] = [];

beforeEach(() => {
  vi.stubGlobal('addEventListener', (_type: string, listener: (event: object) => void) => {
    deliver = listener;
  });
});

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function createConnection() {
  const embedder = { postMessage: vi.fn() };
  const handlers = { onConnect: vi.fn(), onMessage: vi.fn() };
  const connection = new PageConnection(embedder as unknown as Window, handlers);
  /** Connects as a page. Returns its port, and what it receives. */
  const connect = ({ source = embedder as object | null, data = CONNECT as unknown, origin = PAGE } = {}) => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    const received: unknown[] = [];
    port1.onmessage = (event) => received.push(event.data);
    deliver({ source, data, origin, ports: [port2] });
    return { port: port1, received };
  };
  return { embedder, handlers, connection, connect };
}

test('announces itself to the embedding page, and sends nothing else', () => {
  const { connection, embedder } = createConnection();
  connection.sendReady();
  connection.send({ type: 'permission', permission: 'asked' });
  expect(embedder.postMessage.mock.calls).toEqual([[{ type: 'chat-executor-frame:ready' }, '*']]);
});

test('accepts the embedding page, with the origin from the browser', async () => {
  const { handlers, connect } = createConnection();
  const { port } = connect({ data: { ...CONNECT, origin: 'https://bank.example' } });
  expect(handlers.onConnect.mock.calls).toEqual([[PAGE]]);
  port.postMessage({ type: 'cancel', requestId: 'r1', more: 1 });
  await expect.poll(() => handlers.onMessage.mock.calls).toEqual([[{ type: 'cancel', requestId: 'r1' }]]);
});

test.each([
  ['another window', { source: {} }],
  ['no window, such as a worker', { source: null }],
  ['a message of another type', { data: { type: 'chat-executor-frame:ready' } }],
  ['a message of another version', { data: { ...CONNECT, version: 2 } }],
  ['a message that is not an object', { data: 'chat-executor-frame:connect' }],
])('does not connect: %s', (_, given) => {
  const { handlers, connect } = createConnection();
  connect(given);
  expect(handlers.onConnect).not.toHaveBeenCalled();
});

test('ignores a connect message without a port', () => {
  const { handlers, embedder } = createConnection();
  deliver({ source: embedder, data: CONNECT, origin: PAGE, ports: [] });
  expect(handlers.onConnect).not.toHaveBeenCalled();
});

test('ignores all other window messages', () => {
  const { handlers, embedder } = createConnection();
  deliver({ source: embedder, data: { type: 'resume' }, origin: PAGE, ports: [] });
  expect(handlers.onMessage).not.toHaveBeenCalled();
});

test('disconnects the previous page when a new one connects', async () => {
  const { connection, handlers, connect } = createConnection();
  const first = connect();
  const second = connect({ origin: 'https://next.example' });
  expect(handlers.onConnect.mock.calls).toEqual([[PAGE], ['https://next.example']]);
  first.port.postMessage({ type: 'pause' });
  connection.send({ type: 'permission', permission: 'granted' });
  second.port.postMessage({ type: 'resume' });
  await expect.poll(() => handlers.onMessage.mock.calls).toEqual([[{ type: 'resume' }]]);
  await expect.poll(() => second.received).toEqual([{ type: 'permission', permission: 'granted' }]);
  expect(first.received).toEqual([]);
});

test('accepts a token only for its own request, once', async () => {
  const { connection, connect } = createConnection();
  const { port, received } = connect();
  const request = connection.requestToken();
  await expect.poll(() => received).toEqual([{ type: 'token-wanted', id: 1 }]);
  for (const wrong of [{ id: 2 }, { id: '1' }, { id: 1, token: 7 }, { id: Number.NaN }])
    port.postMessage({ type: 'token', token: 'wrong', ...wrong });
  port.postMessage({ type: 'token', id: 1, token: 'right' });
  expect(await request).toBe('right');
  port.postMessage({ type: 'token', id: 1, token: 'again' });
  const next = connection.requestToken();
  port.postMessage({ type: 'token', id: 2, token: 'next' });
  expect(await next).toBe('next');
});

test('rejects if the page has no token', async () => {
  const { connection, connect } = createConnection();
  const { port } = connect();
  const request = connection.requestToken();
  port.postMessage({ type: 'token', id: 1, token: null });
  await expect(request).rejects.toThrow('no token');
});

test('rejects if the page does not answer within 30 seconds', async () => {
  vi.useFakeTimers();
  const { connection, connect } = createConnection();
  connect();
  const request = connection.requestToken().catch((thrown: Error) => thrown.message);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await request).toContain('no token');
  expect(vi.getTimerCount()).toBe(0);
});

test('ignores the token of one page for a request to another', async () => {
  const { connection, connect } = createConnection();
  connect();
  const request = connection.requestToken().catch((thrown: Error) => thrown.message);
  const other = connect({ origin: 'https://evil.example' });
  other.port.postMessage({ type: 'token', id: 1, token: 'forged' });
  expect(await request).toContain('no token');
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { connect } from './testing/connect.ts';

const started: (() => unknown)[] = [];

afterEach(async () => {
  for (const stop of started.splice(0)) await stop();
});

test('joins with the token and becomes a session of the user named by the backend', async () => {
  const { backend, status, session } = await connect();
  const state = await status('connected');
  expect(backend.received[0]).toEqual(['user-join', { auth: { token: 'token-1' } }]);
  expect(state).toMatchObject({ user: { id: 'user-1', name: 'User' }, sessionId: (await session())?.id });
});

test.each([
  [4_000_000, 4_000_000],
  [undefined, 1_000_000],
  [Infinity, undefined],
])('knows the message size that the backend takes, in every session: %s', async (maxMessageBytes, expected) => {
  const { backend, connection, session, status } = await connect({ ...(maxMessageBytes && { maxMessageBytes }) });
  await status('connected');
  expect((await session())?.maxPayload).toBe(expected);
  (await backend.socket()).disconnect(true);
  await status('waiting');
  connection.reconnect();
  await status('connected', 1);
  expect((await session())?.maxPayload).toBe(expected);
});

test('treats an empty ack of the join as a refused token', async () => {
  const { status } = await connect({ join: 'nothing' });
  const state = await status('refused');
  expect(state.error?.code).toBe('token-refused');
  expect(state.retryAt).toBeGreaterThan(Date.now());
});

test('keeps the error of the last attempt during the next one, and forgets it when connected', async () => {
  const { backend, connection, status } = await connect();
  expect(await status('connecting')).not.toHaveProperty('error');
  await status('connected');
  (await backend.socket()).disconnect(true);
  const { error } = await status('waiting');
  connection.reconnect();
  expect((await status('connecting', 1)).error).toEqual(error);
  expect(await status('connected', 1)).not.toHaveProperty('error');
});

test('reports an unused address as unreachable, and an invalid URL as such', async () => {
  const unused = await connect({}, { url: 'http://127.0.0.1:9' });
  expect((await unused.status('waiting')).error?.code).toBe('backend-unreachable');
  const wrong = await connect({}, { url: 'chat.example.com' });
  expect((await wrong.status('waiting')).error?.code).toBe('bad-address');
});

test.each([
  [{ features: { enable_websocket: false } }, 'websockets-off'],
  [{ features: { enable_websocket: true } }, 'backend-unreachable'],
  [{ features: [] }, 'backend-unreachable'],
])('asks a backend that opens no socket for its settings: %j is %s', async (config, code) => {
  const requests: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    requests.push(url);
    response.end(JSON.stringify(config));
  });
  server.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  started.push(() => server.close());
  const { status } = await connect({}, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  expect((await status('waiting')).error?.code).toBe(code);
  expect(requests).toEqual(['/api/config']);
});

test('calls the token getter for each attempt, and reports its failure', async () => {
  let asked = 0;
  const { backend, status, connection } = await connect(
    {},
    {
      token: () => {
        asked += 1;
        return asked === 1 ? Promise.reject(new Error('signed out')) : `token-${asked}`;
      },
    },
  );
  expect((await status('refused')).error?.code).toBe('token-unavailable');
  connection.reconnect();
  await status('connected');
  expect(backend.received[0]).toEqual(['user-join', { auth: { token: 'token-2' } }]);
});

test.each([null, undefined, ''])(
  'while the user is signed out (%j), asks for the token every two seconds, and then connects',
  async (none) => {
    let token: string | null | undefined = none;
    const { backend, status, connection } = await connect({}, { token: () => token });
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const { error, retryAt = 0 } = await status('refused', attempt);
      expect(error?.code).toBe('token-unavailable');
      expect(retryAt - Date.now()).toBeLessThanOrEqual(2000);
      connection.reconnect();
    }
    token = 'token-1';
    connection.reconnect();
    await status('connected');
    expect(backend.received[0]).toEqual(['user-join', { auth: { token } }]);
  },
);

test('starts a new session after a loss, and drops events emitted on the old one', async () => {
  const { backend, status, session, connection } = await connect();
  await status('connected');
  const first = await session();
  (await backend.socket()).disconnect(true);
  const waiting = await status('waiting');
  expect(waiting.error?.code).toBe('connection-lost');
  expect(first?.signal.aborted).toBe(true);
  connection.reconnect();
  await status('connected', 2);
  const second = await session();
  const socket = await backend.socket();
  const seen: string[] = [];
  socket.onAny((event: string) => seen.push(event));
  first?.emit('user-1:old:1', { done: true });
  second?.emit('user-1:new:1', { done: true });
  await new Promise<void>((resolve) => socket.on('user-1:new:1', () => resolve()));
  expect(seen).toEqual(['user-1:new:1']);
});

test('reconnects by itself, but not after stop', async () => {
  const { backend, status, connection, states } = await connect();
  await status('connected');
  (await backend.socket()).disconnect(true);
  await status('connected', 2);
  const before = states.length;
  connection.stop();
  await backend.until(() => backend.sockets.length === 0);
  // A lost connection would schedule another attempt.
  expect(states.slice(before)).toEqual([{ status: 'off' }]);
});

test('delivers events that arrive before the join ack after it', async () => {
  const join = Promise.withResolvers<object>();
  const { backend, received, status } = await connect({ join: join.promise });
  await backend.until(() => backend.received.length === 1);
  const [socket] = backend.sockets;
  socket?.emit('events', { early: 1 });
  socket?.emit('chat-events', { early: 2 });
  expect(received).toEqual([]);
  join.resolve({ id: 'user-1' });
  await status('connected');
  await new Promise((resolve) => setImmediate(resolve));
  expect(received).toEqual([{ early: 1 }, { early: 2 }]);
});

test('keeps an announcement pending until it is answered, and ignores answers to older ones', async () => {
  const { backend, connection, states } = await connect({ announce: { accepted: true } });
  const announcements = () => states.flatMap(({ announcement }) => announcement ?? []);
  await vi.waitUntil(() => announcements().includes('accepted'));
  backend.script.announce = { accepted: false };
  connection.announce();
  connection.announce();
  expect(announcements()).toEqual(['pending', 'accepted', 'pending']);
  await vi.waitUntil(() => announcements().includes('refused'));
  await new Promise((resolve) => setImmediate(resolve));
  expect(announcements()).toEqual(['pending', 'accepted', 'pending', 'refused']);
});

test('keeps the backend’s message about an announcement until the next one, up to a size limit', async () => {
  const { backend, connection, states } = await connect({ announce: { accepted: false, reason: 'x'.repeat(9_000) } });
  await vi.waitUntil(() => states.at(-1)?.announcement === 'refused');
  expect(states.at(-1)?.announcementReason).toBe('x'.repeat(500));
  backend.script.announce = { accepted: true };
  connection.announce();
  expect(states.at(-1)?.announcementReason).toBeUndefined();
  await vi.waitUntil(() => states.at(-1)?.announcement === 'accepted');
  expect(states.at(-1)?.announcementReason).toBeUndefined();
});

test('joins with a newer token before expiry, and ends the session if it is the token of another user', async () => {
  const ending = (id: string, seconds = 40) => `.${btoa(JSON.stringify({ id, exp: Math.floor(Date.now() / 1000) + seconds }))}.`;
  const [first, second, third, fourth] = ['first', 'second', 'third', 'fourth'].map((id) => ending(id));
  let token = first ?? '';
  let asked = 0;
  const { backend, connection, status, states } = await connect(
    { announce: { accepted: false } },
    {
      token: () => {
        asked += 1;
        return token;
      },
    },
  );
  await status('connected');
  const joins = () => backend.received.filter(([event]) => event === 'user-join').map(([, value]) => value);
  const sessions = () => new Set(states.flatMap(({ sessionId }) => sessionId ?? []));
  const announcements = () => backend.received.filter(([event]) => event === 'executor:announce').length;
  await backend.until(() => announcements() === 1);
  // The same token is not sent again.
  connection.reconnect();
  token = second ?? '';
  connection.reconnect();
  await backend.until(() => announcements() === 2);
  expect(joins()).toEqual([{ auth: { token: first } }, { auth: { token: second } }]);
  expect(sessions().size).toBe(1);
  // A refused token leaves the session open.
  backend.script.join = 'nothing';
  token = third ?? '';
  connection.reconnect();
  await backend.until(() => joins().length === 3);
  backend.script.join = { id: 'user-2' };
  token = fourth ?? '';
  connection.reconnect();
  expect((await status('waiting')).error?.code).toBe('connection-lost');
  token = ending('long', 600);
  await vi.waitUntil(() => states.at(-1)?.user?.id === 'user-2');
  expect(sessions().size).toBe(2);
  // A token that is valid for long is not renewed.
  const before = asked;
  connection.reconnect();
  connection.announce();
  await backend.until(() => announcements() === 4);
  expect(asked).toBe(before);
});

test('detects a session that was lost during sleep, and reconnects', async () => {
  const { backend, connection, status, states } = await connect();
  await status('connected');
  const ids = () => new Set(states.flatMap(({ sessionId }) => sessionId ?? []));
  const heartbeats = () => backend.received.filter(([event]) => event === 'heartbeat').length;
  connection.reconnect();
  // The session is alive, so only a heartbeat is sent. It arrives before later events.
  connection.announce();
  await backend.until(() => backend.received.filter(([event]) => event === 'executor:announce').length === 2);
  expect([heartbeats(), ids().size]).toEqual([1, 1]);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 60_000 });
  try {
    connection.reconnect();
    expect((await status('waiting')).error?.code).toBe('connection-lost');
    await status('connected', states.filter((state) => state.status === 'connected').length);
  } finally {
    vi.useRealTimers();
  }
  expect(ids().size).toBe(2);
});

test('announces by one request at a time, so that the newest announcement arrives last', async () => {
  const log: string[] = [];
  const gate = Promise.withResolvers<void>();
  vi.stubGlobal('fetch', async () => {
    log.push('sent');
    await gate.promise;
    log.push('answered');
    return Response.json({ choices: [{ message: { content: '{"accepted":true}' } }] });
  });
  started.push(() => vi.unstubAllGlobals());
  const { backend, connection, session } = await connect();
  await vi.waitUntil(() => log.length === 1, { timeout: 10_000 });
  connection.announce();
  await backend.until(() => backend.received.filter(([event]) => event === 'executor:announce').length === 2);
  // Arrives after the ack of the announcement.
  await session();
  gate.resolve();
  await vi.waitUntil(() => log.length === 4, { timeout: 10_000 });
  expect(log).toEqual(['sent', 'answered', 'sent', 'answered']);
});

test('announces again with the next heartbeat if a backend that took a request does not answer the next one', async () => {
  const accept = () => Promise.resolve(Response.json({ choices: [{ message: { content: '{"accepted":true}' } }] }));
  const answers = [accept, () => Promise.reject(new TypeError('fetch failed')), accept];
  vi.stubGlobal('fetch', () => answers.shift()?.());
  started.push(() => vi.unstubAllGlobals());
  const { connection, states } = await connect();
  const announcement = () => states.at(-1)?.announcement;
  await vi.waitUntil(() => announcement() === 'accepted', { timeout: 10_000 });
  connection.announce();
  await vi.waitUntil(() => answers.length === 1, { timeout: 10_000 });
  await vi.waitUntil(
    () => {
      // Sends a heartbeat.
      connection.reconnect();
      return announcement() === 'accepted';
    },
    { timeout: 10_000 },
  );
  expect(answers).toEqual([]);
  expect(states.map((state) => state.announcement)).not.toContain('stock');
});

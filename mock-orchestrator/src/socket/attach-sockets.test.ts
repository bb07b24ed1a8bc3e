import { SOCKET_PATH } from '@chat-executor/protocol';
import { io, type ManagerOptions, type SocketOptions } from 'socket.io-client';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { makeChunk } from '../testing/scripted-executor.ts';
import { readAnswerText, readError, startStage, TOKENS, useFakeClock } from '../testing/stage.ts';
import { createLocalSignIn } from '../users/local-sign-in.ts';

/** Connects. Returns the socket and a promise of the outcome. */
function dial(url: string, options: Partial<ManagerOptions & SocketOptions>) {
  const socket = io(url, { path: SOCKET_PATH, transports: ['websocket'], reconnection: false, forceNew: true, ...options });
  onTestFinished(() => void socket.disconnect());
  const outcome = new Promise<'connected' | (Error & { data?: unknown })>((resolve) => {
    socket.once('connect', () => resolve('connected'));
    socket.once('connect_error', resolve);
  });
  return { socket, outcome };
}

describe('a socket', () => {
  test.each([
    ['no token', {}],
    ['an unknown token', { token: 'unknown-token' }],
    ['an empty token', { token: '' }],
    ['a token that is not a text', { token: { toString: 'x' } }],
  ])('with %s is refused, with a code and a cure', async (_name, auth) => {
    const stage = await startStage();
    expect(await dial(stage.url, { auth }).outcome).toMatchObject({
      data: { code: 'unauthorized', message: expect.any(String), cure: expect.any(String) },
    });
  });

  test('refuses a socket with an expired token, and disconnects one when its token expires', async () => {
    useFakeClock();
    const expired = createLocalSignIn({ lifetimeMs: -1000 });
    const authenticate = () => ({ user: { id: 'ada', name: 'Ada' }, expiresAt: Date.now() + 100 });
    const stages = await Promise.all([startStage({ localSignIn: expired }), startStage({ authenticate })]);
    expect(await dial(stages[0].url, { auth: { token: (await expired.issueToken('Ada')).token } }).outcome).toBeInstanceOf(Error);
    const { socket, outcome } = dial(stages[1].url, { auth: { token: 'brief' } });
    expect(await outcome).toBe('connected');
    const ended = new Promise((resolve) => socket.once('disconnect', resolve));
    vi.advanceTimersByTime(100);
    await ended;
  });

  test('keeps a socket connected if a newer token of the same user arrives in time', async () => {
    useFakeClock();
    const tokens = new Map([
      ['brief', { id: 'ada', lifetimeMs: 300 }],
      ['long', { id: 'ada', lifetimeMs: 60_000 }],
      ['of ben', { id: 'ben', lifetimeMs: 60_000 }],
    ]);
    const stage = await startStage({
      authenticate: (token) => {
        const known = tokens.get(token);
        return known && { user: { id: known.id, name: known.id }, expiresAt: Date.now() + known.lifetimeMs };
      },
    });
    const [staying, leaving] = [dial(stage.url, { auth: { token: 'brief' } }), dial(stage.url, { auth: { token: 'brief' } })];
    await Promise.all([staying.outcome, leaving.outcome]);
    const ended = new Promise((resolve) => leaving.socket.once('disconnect', resolve));
    expect(await leaving.socket.emitWithAck('user-join', { auth: { token: 'of ben' } })).toBeUndefined();
    expect(await staying.socket.emitWithAck('user-join', { auth: { token: 'long' } })).toMatchObject({ id: 'ada' });
    vi.advanceTimersByTime(300);
    await ended;
    expect(staying.socket.connected).toBe(true);
  });

  test('refuses long polling with a message that names the cure, before it reads a body', async () => {
    const stage = await startStage();
    expect(await dial(stage.url, { auth: { token: TOKENS.ada }, transports: ['polling'] }).outcome).toBeInstanceOf(Error);
    for (const request of [{}, { method: 'POST', body: '40' }]) {
      const refused = await fetch(`${stage.url}${SOCKET_PATH}/?EIO=4&transport=polling&sid=x`, request);
      expect(refused.status).toBe(400);
      expect(await refused.json()).toEqual({ code: 0, message: expect.stringContaining('transports: ["websocket"]') });
    }
  });

  test('refuses a socket if authenticate() fails, and keeps running', async () => {
    const stage = await startStage({
      authenticate: (token) => {
        if (token === 'breaks-it') throw new Error('no database');
        return { user: { id: 'ada', name: 'Ada' } };
      },
    });
    expect(await dial(stage.url, { auth: { token: 'breaks-it' } }).outcome).toMatchObject({ data: { code: 'unauthorized' } });
    expect(await dial(stage.url, { auth: { token: 'fine' } }).outcome).toBe('connected');
  });

  test('refuses a socket if its user has too many', async () => {
    const stage = await startStage({ limits: { maxSessionsPerUser: 1 } });
    await stage.connect();
    expect(await dial(stage.url, { auth: { token: TOKENS.ada } }).outcome).toMatchObject({ data: { code: 'too-many-sessions' } });
    expect(await dial(stage.url, { auth: { token: TOKENS.ben } }).outcome).toBe('connected');
  });
});

describe('a page of another origin', () => {
  const connectFrom = (url: string, origin: string) => dial(url, { auth: { token: TOKENS.ada }, extraHeaders: { origin } }).outcome;

  test('refuses a page of another origin unless the allow-list names it', async () => {
    const stage = await startStage({ allowOrigins: ['https://chat.example.com'] });
    expect(await connectFrom(stage.url, 'https://evil.example.com')).toBeInstanceOf(Error);
    expect(await connectFrom(stage.url, 'https://chat.example.com')).toBe('connected');
    expect(await connectFrom(stage.url, stage.url)).toBe('connected');
  });

  test('reads why long polling is refused only if the allow-list names it, and never with credentials', async () => {
    const stage = await startStage({ allowOrigins: ['https://chat.example.com'] });
    const poll = (origin: string) => fetch(`${stage.url}${SOCKET_PATH}/?EIO=4&transport=polling`, { headers: { origin } });
    const allowed = await poll('https://chat.example.com');
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://chat.example.com');
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
    expect((await poll('https://evil.example.com')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('user-join', () => {
  test('answers user-join with the user, for a token of the same user', async () => {
    const stage = await startStage();
    const { socket } = await stage.connect();
    expect(await socket.emitWithAck('user-join', { auth: { token: TOKENS.ada } })).toEqual({
      id: expect.stringMatching(/^static-/),
      name: 'ada',
    });
  });

  test('gets an empty answer for any other token or payload', async () => {
    const stage = await startStage();
    const { socket } = await stage.connect();
    for (const payload of [{ auth: { token: TOKENS.ben } }, { auth: { token: 'unknown' } }, { auth: {} }, {}, null, 'x', [], undefined]) {
      expect(await socket.emitWithAck('user-join', payload)).toBeUndefined();
    }
  });
});

describe('executor:announce', () => {
  const announcement = {
    protocol: '1.0',
    models: [{ id: 'm', name: 'Model' }],
    capabilities: { cancel: true, concurrency: 2, name: 'my laptop' },
  };

  test('accepts an announcement and lists its models only for this user', async () => {
    const stage = await startStage();
    const { socket } = await stage.connect();
    await stage.connect({ models: ['m', 'n'] });
    expect(await socket.emitWithAck('executor:announce', announcement)).toEqual({
      accepted: true,
      callback_seconds: 120,
      wants_status: true,
    });
    for (const path of ['/v1/models', '/api/models']) {
      expect(await (await stage.fetch(path)).json()).toEqual({
        object: 'list',
        data: [
          { id: 'm', object: 'model', created: 0, name: 'Model', owned_by: 'my laptop', executors: 2 },
          { id: 'n', object: 'model', created: 0, name: 'n', owned_by: 'ada', executors: 1 },
        ],
      });
      expect(await (await stage.fetch(path, { token: TOKENS.ben })).json()).toEqual({ object: 'list', data: [] });
    }
  });

  test('accepts a newer minor version, and refuses another major version with the supported one', async () => {
    const stage = await startStage();
    const { socket } = await stage.connect();
    expect(await socket.emitWithAck('executor:announce', { ...announcement, protocol: '1.9', more: true })).toEqual({
      accepted: true,
      callback_seconds: 120,
      wants_status: true,
    });
    expect(await socket.emitWithAck('executor:announce', { ...announcement, protocol: '2.0' })).toMatchObject({
      accepted: false,
      reason: expect.stringContaining('1.1'),
    });
  });

  test('refuses a malformed announcement, names the invalid field, and keeps the previous one', async () => {
    const stage = await startStage();
    const { socket } = await stage.connect({ models: ['m'] });
    const refused = await socket.emitWithAck('executor:announce', { ...announcement, capabilities: { cancel: true, concurrency: 0 } });
    expect(refused).toMatchObject({ accepted: false, reason: expect.stringContaining('capabilities.concurrency') });
    for (const payload of [null, 'x', [], {}, undefined])
      expect(await socket.emitWithAck('executor:announce', payload)).toMatchObject({ accepted: false });
    expect(await (await stage.fetch('/v1/models')).json()).toMatchObject({ data: [{ id: 'm' }] });
  });
});

test('acknowledges a heartbeat', async () => {
  const stage = await startStage();
  expect(await (await stage.connect()).socket.emitWithAck('heartbeat', {})).toBeUndefined();
});

test('ignores anything else that a socket sends', async () => {
  const stage = await startStage();
  const { socket } = await stage.connect();
  for (const event of ['events', 'error', 'message', '__proto__', 'constructor', 'a:b:c', 'x'.repeat(10_000)]) {
    for (const args of [[], [null], [{ constructor: 1, __proto__: 2 }], [[[]]], [Buffer.from('x')]]) socket.emit(event, ...args);
  }
  for (const event of ['user-join', 'heartbeat', 'executor:announce']) socket.emit(event);
  expect(await socket.emitWithAck('user-join', { auth: { token: TOKENS.ada } })).toMatchObject({ name: 'ada' });
});

test('a frame over the transport limit ends only its own session', async () => {
  const stage = await startStage({ limits: { maxFrameBytes: 1_000_000, maxItemBytes: 900_000 } });
  const large = await stage.connect({ models: ['large'] });
  const other = await stage.connect({ models: ['other'] });
  const [pending, alive] = [stage.ask({ model: 'large' }), stage.ask({ model: 'other' })];
  const calls = [await large.nextCall(), await other.nextCall()] as const;
  calls[0].acknowledge({ status: true });
  calls[0].emit(makeChunk('x'.repeat(1_100_000)));
  expect((await readError(await pending)).code).toBe('executor-gone');
  calls[1].answer('alive');
  expect(await readAnswerText(await alive)).toBe('alive');
});

test('an invalid packet ends only its own session', async () => {
  const stage = await startStage();
  const broken = await stage.connect();
  const other = await stage.connect({ models: ['m'], onCall: (call) => call.answer('alive') });
  broken.socket.io.engine.write('2[{"no":"event name"}]');
  await new Promise((resolve) => broken.socket.once('disconnect', resolve));
  expect(await readAnswerText(await stage.ask({ session_id: other.id }))).toBe('alive');
});

test('ignores an event whose name is a number', async () => {
  const stage = await startStage();
  const executor = await stage.connect({ models: ['m'], onCall: (call) => call.answer('alive') });
  for (const packet of ['2[1]', '21[2,{}]', '51-[3,{"_placeholder":true,"num":0}]']) executor.socket.io.engine.write(packet);
  executor.socket.io.engine.write(Buffer.from('x'));
  expect(await readAnswerText(await stage.ask())).toBe('alive');
});

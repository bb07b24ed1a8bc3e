import { EventEmitter } from 'node:events';
import type { Socket } from 'socket.io';
import { describe, expect, test, vi } from 'vitest';
import { HeldBytes } from '../held-bytes.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import type { OrchestratorError } from '../orchestrator-error.ts';
import { Channel } from '../socket/channel.ts';
import { callSession } from '../socket/event-caller.ts';
import { Session } from '../socket/session.ts';
import { SessionRegistry } from '../socket/session-registry.ts';
import { HomeSessions } from './home-sessions.ts';
import type { FromHome, NodeMessage, ToHome } from './node-message.ts';
import type { RedisLink } from './redis-link.ts';
import { RemoteSessions } from './remote-sessions.ts';

const USER = { id: 'ada', name: 'Ada' };
const NAME = 'ada:s1:00000000-0000-4000-8000-000000000000';
const LIMITS = { ...DEFAULT_LIMITS, maxItemBytes: 1000, maxQueuedBytes: 2000 };
const OWNER = { id: 'request-1', chatId: undefined, messageId: undefined };

type Emitted = { readonly name: string; readonly envelope: unknown; readonly answer: (value: unknown) => void };

/** A session on its home node, and the same session on the node of a request. Messages between them are copied as through Redis. */
function setUp(maxBytesPerUser = Infinity) {
  const emitted: Emitted[] = [];
  const emit = (name: string, envelope: unknown, acknowledge?: (error: Error | null, value: unknown) => void) =>
    void emitted.push({ name, envelope, answer: (value) => acknowledge?.(null, value) });
  const conn = Object.assign(new EventEmitter(), { transport: new EventEmitter() });
  const request = { socket: new EventEmitter() };
  const socket = { id: 's1', conn, request, once: () => undefined, emit, timeout: () => ({ emit }), disconnect: vi.fn() };
  const bounds = { holding: new HeldBytes(Infinity).open(USER.id), maxUnsentBytes: Infinity };
  const local = new Session(socket as unknown as Socket, USER, bounds);
  const sessions = new SessionRegistry();
  sessions.add(local);
  const held = new HeldBytes(maxBytesPerUser);
  const copy = <Message extends NodeMessage>(message: Message | string) =>
    JSON.parse(typeof message === 'string' ? message : JSON.stringify(message)) as Message;
  const home: HomeSessions = new HomeSessions({ sessions, limits: LIMITS, held }, (_node, message) =>
    remote.receive('home', copy<FromHome>(message)),
  );
  const post = (_node: string, message: NodeMessage | string) => home.receive('caller', copy(message as ToHome));
  const link = { joined: true, post };
  const remote = new RemoteSessions(link as unknown as RedisLink);
  const session = remote.create({ id: 's1', user: USER, home: 'home', announcement: undefined, running: 0 });
  const statuses: object[] = [];
  const channel = new Channel({ name: NAME, limits: LIMITS, profile: 'strict', onStatus: (status) => statuses.push(status) });
  const next = () =>
    channel.next({ ms: 1000, signal: new AbortController().signal, error: () => new Error('no item') as OrchestratorError });
  return { emitted, held, socket, local, sessions, home, link, remote, session, channel, statuses, next };
}

const chunk = (content: string) => ({ choices: [{ index: 0, delta: { content } }] });

describe('a session of another node', () => {
  test('delivers what its executor waits for, until the first item', async () => {
    const { local, session, channel, statuses, next } = setUp();
    session.openChannel(channel, OWNER);
    local.receiveStatus({ channel: NAME, state: 'retry', seconds: 12, code: 'rate-limited', more: true });
    local.receiveStatus({ channel: 'ada:s1:another', state: 'permission' });
    local.receiveStatus({ channel: NAME, state: 'thinking' });
    local.receive(NAME, [chunk('a')]);
    await next();
    local.receiveStatus({ channel: NAME, state: 'provider' });
    expect(statuses).toEqual([{ channel: NAME, state: 'retry', seconds: 12, code: 'rate-limited' }]);
  });

  test('delivers items in order and acknowledges each one when it is forwarded', async () => {
    const { local, session, channel, next, home, remote } = setUp();
    session.openChannel(channel, OWNER);
    const acks: string[] = [];
    local.receive(NAME, [chunk('a'), () => acks.push('a')]);
    const first = await next();
    if (first !== 'done') first.acknowledge();
    local.receive(NAME, [chunk('b'), () => acks.push('b')]);
    const second = await next();
    expect([first, second]).toMatchObject([{ data: chunk('a') }, { data: chunk('b') }]);
    expect(acks).toEqual(['a']);
    if (second !== 'done') second.acknowledge();
    expect(acks).toEqual(['a', 'b']);
    local.receive(NAME, [{ done: true }]);
    expect(await next()).toBe('done');
    expect(session.closeChannel(NAME, false)).toBe(false);
    expect([home.size, remote.size]).toEqual([0, 0]);
  });

  test('calls, gets the answer, and cancels', async () => {
    const { emitted, session, channel, home } = setUp();
    session.openChannel(channel, OWNER);
    const answer = callSession(session, { chat_id: '', message_id: null, data: { type: 'call' } }, { timeoutMs: 1000 });
    emitted[0]?.answer({ status: true });
    expect(await answer).toEqual({ status: true });
    expect(session.closeChannel(NAME, true)).toBe(true);
    expect(emitted[1]?.envelope).toMatchObject({ data: { type: 'request:chat:cancel', data: { channel: NAME } } });
    expect(home.size).toBe(0);
  });

  test('a lost connection fails the channel and the call', async () => {
    const { local, sessions, session, channel, next, remote } = setUp();
    session.openChannel(channel, OWNER);
    const answer = callSession(session, { chat_id: '', message_id: null, data: { type: 'call' } }, { timeoutMs: 1000 });
    sessions.remove(local);
    local.markGone();
    await expect(answer).rejects.toMatchObject({ code: 'executor-gone' });
    await expect(next()).rejects.toMatchObject({ code: 'executor-gone' });
    expect([session.gone, remote.size]).toEqual([true, 0]);
  });

  test('a session that is gone before the first message is reported', () => {
    const { local, sessions, session, channel } = setUp();
    sessions.remove(local);
    session.openChannel(channel, OWNER);
    expect([session.gone, channel.ended]).toEqual([true, true]);
  });

  test('a session that is used after the link was lost is gone, and nothing waits for it', async () => {
    const { link, session, channel, next, remote } = setUp();
    link.joined = false;
    session.openChannel(channel, OWNER);
    const answer = callSession(session, { chat_id: '', message_id: null, data: { type: 'call' } }, { timeoutMs: 1000 });
    await expect(answer).rejects.toMatchObject({ code: 'executor-gone' });
    await expect(next()).rejects.toMatchObject({ code: 'executor-gone' });
    expect(remote.size).toBe(0);
  });

  test('a call after the end of the request is sent, but leaves nothing behind', () => {
    const { emitted, session, channel, home, remote } = setUp();
    session.openChannel(channel, OWNER);
    session.closeChannel(NAME, false);
    session.send({ late: true }, { callback: { timeoutMs: 1000, onAnswer: () => expect.unreachable() } });
    emitted[0]?.answer({ status: true });
    expect(emitted).toMatchObject([{ envelope: { late: true } }]);
    expect([home.size, remote.size]).toEqual([0, 0]);
  });

  test('the death of the node of a request cancels it at the executor and acknowledges its items', () => {
    const { emitted, local, session, channel, home } = setUp();
    session.openChannel(channel, OWNER);
    const acknowledge = vi.fn();
    local.receive(NAME, [chunk('a'), acknowledge]);
    // The first ack is immediate; see FLW-9.
    local.receive(NAME, [chunk('b'), acknowledge]);
    home.handleNodeGone((node) => node === 'another');
    expect(home.size).toBe(1);
    home.handleNodeGone((node) => node === 'caller');
    expect(acknowledge).toHaveBeenCalledTimes(2);
    expect(emitted.at(-1)?.envelope).toMatchObject({ data: { type: 'request:chat:cancel' } });
    expect([home.size, local.running]).toEqual([0, 0]);
  });

  test('the death of the home node fails the channel', async () => {
    const { session, channel, next, remote } = setUp();
    session.openChannel(channel, OWNER);
    remote.handleNodeGone((node) => node === 'home');
    await expect(next()).rejects.toMatchObject({ code: 'executor-gone' });
  });

  test.each([
    ['an item above the limit', (local: Session) => local.receive(NAME, [chunk('x'.repeat(1000))])],
    ['a text above the limit', (local: Session) => local.receive(NAME, ['x'.repeat(1001)])],
  ])('%s fails only its request, before it reaches the other node', async (_name, send) => {
    const { local, session, channel, next } = setUp();
    session.openChannel(channel, OWNER);
    send(local);
    await expect(next()).rejects.toMatchObject({ code: 'answer-too-large' });
    expect([local.gone, session.gone]).toEqual([false, false]);
  });

  test('items on their way count for their user, and too many of them fail their request', async () => {
    const { local, session, channel, next, held } = setUp(1000);
    session.openChannel(channel, OWNER);
    const acknowledge = vi.fn();
    local.receive(NAME, [chunk('a'), acknowledge]);
    local.receive(NAME, [chunk('b'), acknowledge]);
    expect(held.of(USER.id)).toBeGreaterThan(500);
    local.receive(NAME, [chunk('x'.repeat(500)), acknowledge]);
    await next();
    await expect(Promise.all([next(), next()])).rejects.toMatchObject({ code: 'answer-too-large' });
    session.closeChannel(NAME, true);
    expect([held.of(USER.id), acknowledge.mock.calls.length]).toEqual([0, 3]);
  });

  test('a callback above the limit is answered with an error', async () => {
    const { emitted, session } = setUp();
    const answer = callSession(session, { chat_id: '', message_id: null, data: { type: 'call' } }, { timeoutMs: 1000 });
    emitted[0]?.answer({ choices: [], text: 'x'.repeat(1000) });
    expect(await answer).toMatchObject({ error: { code: 'answer-too-large' } });
  });

  test.each([undefined, null, 7, [1], Buffer.from('x')])('ignores the item %o', (raw) => {
    const { local, session, channel } = setUp();
    session.openChannel(channel, OWNER);
    const acknowledge = vi.fn();
    local.receive(NAME, [raw, acknowledge]);
    expect([acknowledge.mock.calls.length, channel.ended]).toEqual([1, false]);
  });
});

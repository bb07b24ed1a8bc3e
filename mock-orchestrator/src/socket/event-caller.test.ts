import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { startStage, TOKENS, useFakeClock } from '../testing/stage.ts';
import { userIdOf } from '../users/static-tokens.ts';
import { type CallableSession, callSession } from './event-caller.ts';
import { wrapEvent } from './event-envelope.ts';

const userId = userIdOf('static', 'ada');

async function startWithTab() {
  const stage = await startStage();
  const tab = await stage.connect();
  return { stage, tab, orchestrator: stage.orchestrator };
}

test('calls one session and resolves to its answer of any type', async () => {
  const { stage, tab, orchestrator } = await startWithTab();
  const other = await stage.connect();
  const answers = [{ yes: true }, null, 'text', undefined];
  tab.socket.on('events', (_envelope, acknowledge: (answer?: unknown) => void) => acknowledge(answers.shift()));
  const call = orchestrator.eventCaller({ userId, sessionId: tab.id, chatId: 'chat-1' });
  expect(await call({ type: 'confirmation', data: { title: 'Sure?' } })).toEqual({ yes: true });
  expect(tab.envelopes[0]).toEqual({ chat_id: 'chat-1', message_id: null, data: { type: 'confirmation', data: { title: 'Sure?' } } });
  for (const answer of [null, 'text']) expect(await call({ type: 'input' })).toBe(answer);
  expect(await call({ type: 'input' })).toBeOneOf([undefined, null]);
  expect(other.envelopes).toEqual([]);
});

test('fails after the time limit', async () => {
  const { tab, orchestrator } = await startWithTab();
  useFakeClock();
  const called = orchestrator.eventCaller({ userId, sessionId: tab.id })({ type: 'confirmation' }, { timeoutMs: 30 });
  await tab.envelopeOf('confirmation');
  vi.advanceTimersByTime(30);
  await expect(called).rejects.toMatchObject({ code: 'ack-timeout' });
});

test('fails when the socket disconnects, unlike a call of Socket.IO itself', async () => {
  const { tab, orchestrator } = await startWithTab();
  const call = orchestrator.eventCaller({ userId, sessionId: tab.id });
  const ended = Promise.allSettled(Array.from({ length: 20 }, () => call({ type: 'confirmation' })));
  await tab.until(() => tab.envelopes.length === 20);
  tab.stop();
  for (const result of await ended) expect(result).toMatchObject({ status: 'rejected', reason: { code: 'executor-gone' } });
});

test('fails when the signal aborts', async () => {
  const { tab, orchestrator } = await startWithTab();
  const controller = new AbortController();
  const called = orchestrator.eventCaller({ userId, sessionId: tab.id })({ type: 'confirmation' }, { signal: controller.signal });
  await tab.envelopeOf('confirmation');
  controller.abort(new Error('no longer needed'));
  await expect(called).rejects.toThrow('no longer needed');
});

test('does not find a session of another user or a disconnected one', async () => {
  const { stage, tab, orchestrator } = await startWithTab();
  await stage.connect({ token: TOKENS.ben });
  const call = (caller: string, sessionId: string) => orchestrator.eventCaller({ userId: caller, sessionId })({ type: 'confirmation' });
  await expect(call(userIdOf('static', 'ben'), tab.id)).rejects.toMatchObject({ code: 'session-not-found' });
  await expect(call(userId, 'gone')).rejects.toMatchObject({ code: 'session-not-found' });
});

/** A session that fails to send. */
function createBrokenSession(): { readonly session: CallableSession; readonly listeners: Set<unknown> } {
  const listeners = new Set<unknown>();
  const session = {
    gone: false,
    onGone: (listener: unknown) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: () => {
      throw new RangeError('nested too deeply');
    },
  };
  return { session, listeners };
}

test('fails immediately if the call cannot be sent, and leaves no listener', async () => {
  const { session, listeners } = createBrokenSession();
  const envelope = { chat_id: '', message_id: null, data: { type: 'confirmation' } };
  await expect(callSession(session, envelope, { timeoutMs: 60_000 })).rejects.toThrow('nested too deeply');
  expect(listeners.size).toBe(0);
});

test('an unanswered call keeps nothing of its request once that has ended', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  // As Socket.IO does until the time limit.
  const callbacks: unknown[] = [];
  const session: CallableSession = {
    gone: false,
    onGone: () => () => undefined,
    send: (_envelope, options) => callbacks.push(options?.callback),
  };
  const abortCall = async () => {
    const controller = new AbortController();
    const called = callSession(session, wrapEvent({}, { type: 'confirmation' }), { timeoutMs: 60_000, signal: controller.signal });
    const reason = new Error('ended');
    controller.abort(reason);
    await called.catch(() => undefined);
    return new WeakRef(reason);
  };
  const reasons = [await abortCall(), await abortCall()];
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(reasons[0]?.deref()).toBeUndefined();
  expect(callbacks).toHaveLength(2);
});

import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { HELLO_REQUEST, startRelay, stopRelays, textOf, waitForState } from '@chat-executor/testing/relay';
import type { BackendScript } from '@chat-executor/testing/scripted-backend';
import { scriptedSettings, streamText } from '@chat-executor/testing/scripted-provider';
import { afterEach, expect, test, vi } from 'vitest';
import { ExecutorError } from '../../executor-error.ts';
import type { ProviderCall } from '../../providers/provider.ts';
import { raceSignal } from '../../race-signal.ts';
import { DEFAULT_LIMITS } from '../limits.ts';

const { callbackMs } = DEFAULT_LIMITS;

afterEach(async () => {
  vi.useRealTimers();
  await stopRelays();
});

/** One call of a provider, which the test continues step by step. */
type Step = { readonly call: ProviderCall; readonly answer: (text: string) => void; readonly fail: (error: ExecutorError) => void };

/** Starts an executor whose provider `a` has the fallback `b`, if `fallback` is true, and calls it. The clock of the limits is fake. */
async function ask({ fallback = false, announce }: { fallback?: boolean } & Pick<BackendScript, 'announce'> = {}) {
  const calls = [Promise.withResolvers<Step>(), Promise.withResolvers<Step>()] as const;
  let count = 0;
  const stream = async function* (_: unknown, call: ProviderCall): AsyncGenerator<ChatCompletionChunk, void> {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    calls[count === 0 ? 0 : 1].resolve({ call, answer: resolve, fail: reject });
    count += 1;
    yield* streamText([await raceSignal(promise, call.signal)]);
  };
  const providers = [scriptedSettings({ id: 'a', ...(fallback && { fallbacks: [{ providerId: 'b' }] }) }), scriptedSettings({ id: 'b' })];
  const { backend, executor, receipts } = await startRelay(
    { stream },
    { providers: fallback ? providers : providers.slice(0, 1) },
    announce && { announce },
  );
  await waitForState(executor, () => executor.state.connection.announcement === (announce ? 'accepted' : 'stock'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const trace = await backend.call(HELLO_REQUEST);
  return { trace, receipts, first: await calls[0].promise, second: calls[1].promise, countCalls: () => count };
}

test('acks success when the callback is due if the provider has sent headers, and delivers a later first token', async () => {
  const { trace, receipts, first } = await ask();
  const { call, answer } = first;
  call.onActivity?.();
  await vi.advanceTimersByTimeAsync(callbackMs - 1);
  expect(trace.events).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await trace.ack).toEqual({ status: true });
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  answer('loaded');
  await trace.done;
  expect(textOf(trace)).toBe('loaded');
  expect(trace.events.filter(([kind]) => kind === 'ack')).toHaveLength(1);
  expect(receipts).toMatchObject([{ outcome: 'completed' }]);
});

test('reports a failure after the headers as an error ack while the callback is not due', async () => {
  const {
    trace,
    first: { call, fail },
  } = await ask();
  call.onActivity?.();
  await vi.advanceTimersByTimeAsync(callbackMs - 1);
  fail(new ExecutorError('quota-exceeded'));
  await trace.done;
  expect(trace.events).toEqual([
    ['ack', expect.objectContaining({ code: 'quota-exceeded' })],
    ['item', { done: true }],
  ]);
});

test('reports a failure after the success ack in-band', async () => {
  const {
    trace,
    first: { call, fail },
  } = await ask();
  call.onActivity?.();
  await vi.advanceTimersByTimeAsync(callbackMs);
  fail(new ExecutorError('quota-exceeded'));
  await trace.done;
  expect(trace.events).toEqual([
    ['ack', { status: true }],
    ['item', { error: expect.objectContaining({ code: 'quota-exceeded' }) }],
    ['item', { done: true }],
  ]);
});

test('ends a provider that sends headers and nothing else at the first-token limit', async () => {
  const {
    trace,
    first: { call },
  } = await ask();
  call.onActivity?.();
  await vi.advanceTimersByTimeAsync(DEFAULT_LIMITS.firstTokenMs);
  await trace.done;
  expect(trace.events.at(-2)).toEqual(['item', { error: expect.objectContaining({ code: 'first-token-timeout' }) }]);
});

test('calls a fallback after the success ack if no text was sent', async () => {
  const { trace, first, second } = await ask({ fallback: true });
  first.call.onActivity?.();
  await vi.advanceTimersByTimeAsync(callbackMs + 1_000);
  expect(trace.events).toEqual([['ack', { status: true }]]);
  first.fail(new ExecutorError('overloaded'));
  (await second).answer('from b');
  await trace.done;
  expect(textOf(trace)).toBe('from b');
});

test('calls the fallback of a silent provider in time for the callback, and that of a loading one later', async () => {
  const silent = await ask({ fallback: true });
  await vi.advanceTimersByTimeAsync(callbackMs / 2);
  (await silent.second).answer('from b');
  await silent.trace.done;
  expect(textOf(silent.trace)).toBe('from b');
  vi.useRealTimers();

  const loading = await ask({ fallback: true });
  loading.first.call.onActivity?.();
  await vi.advanceTimersByTimeAsync(DEFAULT_LIMITS.firstTokenMs / 2 - 1);
  expect(loading.countCalls()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  (await loading.second).answer('from b');
  await loading.trace.done;
  expect(textOf(loading.trace)).toBe('from b');
});

test.each([
  [{ accepted: true }, 115_000, 'callback-seconds'],
  [{ accepted: true, callback_seconds: 300 }, 295_000, 'ack_seconds'],
  [{ accepted: true, callback_seconds: 20 }, 16_000, 'ack_seconds'],
])('waits for the headers of a provider as long as the backend allows: %j', async (announce, due, setting) => {
  const { trace } = await ask({ announce });
  await vi.advanceTimersByTimeAsync(due - 1);
  expect(trace.events).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await trace.ack).toMatchObject({ code: 'first-token-timeout', cure: expect.stringContaining(setting) });
});

test('delivers an answer whose headers arrive after the default wait, if the backend waits longer', async () => {
  const { trace, first } = await ask({ announce: { accepted: true, callback_seconds: 600 } });
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  expect(trace.events).toEqual([]);
  first.answer('loaded');
  await trace.done;
  expect(textOf(trace)).toBe('loaded');
});

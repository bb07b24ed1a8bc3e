import { HELLO_REQUEST, isChunk, startRelay, stopRelays, textOf, waitForState } from '@chat-executor/testing/relay';
import { chunkOf, streamNothing, streamText } from '@chat-executor/testing/scripted-provider';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';

afterEach(stopRelays);

/** Fakes the clock of the limits until the test ends. Sockets need no timers while they are connected. */
function useFakeClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
}

test('aborts the provider when cancelled by channel, and sends only one done', async () => {
  const aborted = Promise.withResolvers<void>();
  const { backend, receipts } = await startRelay({
    stream: async function* (_, { signal }) {
      signal.addEventListener('abort', () => aborted.resolve());
      yield chunkOf({ content: 'begun' });
      yield* streamNothing(signal);
    },
  });
  const trace = await backend.call(HELLO_REQUEST);
  await trace.ack;
  const socket = await backend.socket();
  socket.emit('events', { chat_id: '', message_id: null, data: { type: 'request:chat:cancel', data: { channel: trace.channel } } });
  await Promise.all([aborted.promise, trace.done]);
  expect(trace.events.filter(([kind, value]) => kind === 'item' && !isChunk(value))).toEqual([['item', { done: true }]]);
  expect(receipts).toMatchObject([{ outcome: 'stopped' }]);
});

test('ends what a policy has allowed before a slow reader has the text', async () => {
  const ended = Promise.withResolvers<void>();
  const end = () => {
    ended.resolve();
    return {};
  };
  let acks = 0;
  const itemAcks = (ack: () => void) => void (acks++ === 0 && ack());
  const { backend, executor } = await startRelay(
    { stream: () => streamText(['hello']) },
    { policy: { admit: async () => ({ count: () => undefined, end }) } },
    { itemAcks },
  );
  await backend.call(HELLO_REQUEST);
  await ended.promise;
  expect(executor.state.requests).toHaveLength(1);
});

test('can be cancelled by chat and message before the ack, repeatedly, and only for that message', async () => {
  const { backend } = await startRelay({ stream: (_, { signal }) => streamNothing(signal) });
  const envelope = { chat_id: 'chat-1', message_id: 'message-1' };
  const trace = await backend.call(HELLO_REQUEST, { envelope });
  const other = await backend.call(HELLO_REQUEST, { envelope: { ...envelope, message_id: 'message-2' } });
  const socket = await backend.socket();
  for (const type of ['task-cancelled', 'chat:tasks:cancel', 'chat:tasks:cancel']) socket.emit('events', { ...envelope, data: { type } });
  await trace.done;
  expect(trace.events).toEqual([
    ['ack', expect.objectContaining({ code: 'cancelled' })],
    ['item', { done: true }],
  ]);
  expect(other.events).toEqual([]);
});

test('answers the callback at the first-token limit even if the provider ignores its signal', async () => {
  const { backend, executor } = await startRelay({
    stream: () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }) }),
  });
  useFakeClock();
  const trace = await backend.call(HELLO_REQUEST);
  await waitForState(executor, () => executor.state.requests.length === 1);
  vi.advanceTimersByTime(DEFAULT_LIMITS.firstTokenMs);
  await trace.done;
  expect(trace.events[0]).toEqual(['ack', expect.objectContaining({ code: 'first-token-timeout' })]);
});

test('ends a stalled model at the idle limit, and an endless one at the total limit', async () => {
  const idle = await startRelay({
    stream: async function* (_, { signal }) {
      yield chunkOf({ content: 'a' });
      yield* streamNothing(signal);
    },
  });
  const endless = await startRelay({
    stream: async function* (_, { signal }) {
      while (!signal.aborted) {
        yield chunkOf({ content: 'a' });
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
    },
  });
  useFakeClock();
  const first = await idle.backend.call(HELLO_REQUEST);
  await waitForState(idle.executor, () => idle.executor.state.requests[0]?.status === 'streaming');
  await vi.advanceTimersByTimeAsync(DEFAULT_LIMITS.idleMs);
  await first.done;
  expect(first.events.at(-2)).toEqual(['item', { error: expect.objectContaining({ code: 'idle-timeout' }) }]);

  const second = await endless.backend.call(HELLO_REQUEST);
  await waitForState(endless.executor, () => endless.executor.state.requests[0]?.status === 'streaming');
  await vi.advanceTimersByTimeAsync(DEFAULT_LIMITS.totalMs);
  await second.done;
  expect(second.events.at(-2)).toEqual(['item', { error: expect.objectContaining({ code: 'total-timeout' }) }]);
});

test('queues requests over the concurrency limit, and answers those over the queue limit with busy', async () => {
  const gate = Promise.withResolvers<void>();
  const { backend, executor } = await startRelay(
    {
      stream: async function* () {
        await gate.promise;
        yield* streamText(['x']);
      },
    },
    { limits: { maxConcurrent: 1, maxQueued: 1 } },
  );
  const traces = [await backend.call(HELLO_REQUEST), await backend.call(HELLO_REQUEST), await backend.call(HELLO_REQUEST)];
  expect(await traces[2]?.ack).toMatchObject({ code: 'busy' });
  expect(executor.state.requests.map(({ status, position }) => [status, position])).toEqual([
    ['running', undefined],
    ['queued', 1],
  ]);
  gate.resolve();
  await Promise.all(traces.map((trace) => trace.done));
  expect(traces.map(textOf)).toEqual(['x', 'x', '']);
});

test.each([
  ['title_generation', 'title_generation'],
  ['Say sk-secret!', undefined],
  [null, undefined],
  [{ id: 7 }, undefined],
])('names the task %j of a request as %j', async (task, shown) => {
  const { backend, executor, receipts } = await startRelay({ stream: () => streamText(['x']) });
  const states: unknown[] = [];
  executor.addEventListener('request-start', ({ request }) => states.push(request.task));
  const socket = await backend.socket();
  const channel = `user-1:${socket.id}:${crypto.randomUUID()}`;
  await (await backend.call(HELLO_REQUEST, { data: { channel, task } })).done;
  await waitForState(executor, () => receipts.length === 1);
  expect([...states, receipts[0]?.task]).toEqual([shown, shown]);
});

test('stops running requests with a visible error when paused, and rejects new ones', async () => {
  const { backend, executor } = await startRelay({
    stream: async function* (_, { signal }) {
      yield chunkOf({ content: 'a' });
      yield* streamNothing(signal);
    },
  });
  const running = await backend.call(HELLO_REQUEST);
  await running.ack;
  executor.pause();
  await running.done;
  expect(running.events.at(-2)).toEqual(['item', { error: expect.objectContaining({ code: 'paused' }) }]);
  const refused = await backend.call(HELLO_REQUEST);
  expect(await refused.ack).toMatchObject({ code: 'paused' });
  executor.resume();
  expect(executor.state.paused).toBe(false);
});

test('drops fields that executors do not know, and notes those that look like a setting', async () => {
  const bodies: object[] = [];
  const { backend, receipts } = await startRelay({
    stream: async function* (body) {
      bodies.push(body);
      yield* streamText('hi');
    },
  });
  const request = { ...HELLO_REQUEST, top_k: 40, warp_factor: 9, 'a secret: x': 1, parent_id: 'p', features: {} };
  await (await backend.call(request)).done;
  expect(bodies).toEqual([{ ...HELLO_REQUEST, top_k: 40 }]);
  expect(receipts).toMatchObject([{ notes: ['left out warp_factor: unknown to executors'] }]);
});

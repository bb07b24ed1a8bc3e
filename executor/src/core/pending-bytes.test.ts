import { HELLO_REQUEST, startRelay, stopRelays, textOf, waitForState } from '@chat-executor/testing/relay';
import { chunkOf } from '@chat-executor/testing/scripted-provider';
import { afterEach, expect, test } from 'vitest';

afterEach(stopRelays);

const LIMIT = 20_000;
const sized = (letters: number) => ({ ...HELLO_REQUEST, messages: [{ role: 'user', content: 'x'.repeat(letters) }] });

/** An executor whose model answers when the gate opens. */
async function startGated(limits: object = {}) {
  const gate = Promise.withResolvers<void>();
  const relay = await startRelay(
    {
      stream: async function* () {
        await gate.promise;
        yield chunkOf({ content: 'ok' });
      },
    },
    { limits: { maxPendingBytes: LIMIT, ...limits } },
  );
  // Before, it would be an early event.
  await waitForState(relay.executor, () => relay.executor.state.connection.status === 'connected');
  return { ...relay, open: gate.resolve };
}

test('answers a request with busy if those that run and wait are too large together, and takes it when they have ended', async () => {
  const { backend, executor, open } = await startGated({ maxConcurrent: 1 });
  const [running, waiting] = [await backend.call(sized(8_000)), await backend.call(sized(8_000))];
  await waitForState(executor, () => executor.state.requests.length === 2);
  const refused = await backend.call(sized(8_000));
  expect(await refused.ack).toMatchObject({ code: 'busy' });
  expect(refused.events).toHaveLength(1);
  open();
  await Promise.all([running.done, waiting.done]);
  expect([textOf(running), textOf(waiting)]).toEqual(['ok', 'ok']);
  await waitForState(executor, () => executor.state.requests.length === 0);
  const next = await backend.call(sized(8_000));
  await next.done;
  expect(textOf(next)).toBe('ok');
});

test.each(['cancel', 'stop', 'pause', 'channel in use', 'malformed'])('releases the bytes of a request that ends by: %s', async (way) => {
  const { backend, executor, open } = await startGated();
  for (let i = 0; i < 4; i++) {
    const data = way === 'malformed' ? { form_data: { ...sized(12_000), model: 1 } } : {};
    const trace = await backend.call(sized(12_000), { data });
    if (way === 'malformed') {
      expect(await trace.ack).toMatchObject({ code: 'bad-request' });
      continue;
    }
    await waitForState(executor, () => executor.state.requests.length === 1);
    if (way === 'channel in use') {
      const second = await backend.call(sized(100), { data: { channel: trace.channel } });
      expect(await second.ack).toMatchObject({ code: 'channel-refused' });
    }
    if (way === 'pause') executor.pause();
    else if (way === 'cancel') {
      const cancel = { data: { type: 'request:chat:cancel', data: { channel: trace.channel } } };
      (await backend.socket()).emit('events', cancel);
    } else executor.cancel(executor.state.requests[0]?.id ?? '');
    await waitForState(executor, () => executor.state.requests.length === 0);
    executor.resume();
  }
  const last = await backend.call(sized(12_000));
  open();
  await last.done;
  expect(textOf(last)).toBe('ok');
});

test('names the limit to a request that alone is too large', async () => {
  const { backend } = await startGated();
  const trace = await backend.call(sized(30_000));
  expect(await trace.ack).toMatchObject({ code: 'bad-request', error: expect.stringContaining('maxPendingBytes') });
});

test('takes a cancel although requests fill the limit', async () => {
  const { backend, executor } = await startGated();
  const trace = await backend.call(sized(18_500));
  await waitForState(executor, () => executor.state.requests.length === 1);
  const data = { type: 'request:chat:cancel', data: { channel: trace.channel } };
  (await backend.socket()).emit('events', { note: 'x'.repeat(2_000), data });
  await trace.done;
});

test('refuses requests without a word on their channel if those before could not even be told', async () => {
  const { backend, executor } = await startRelay(
    {},
    { limits: { maxConcurrent: 1, maxQueued: 1, maxPendingBytes: 1e9, ackWaitMs: 60_000 } },
    { itemAcks: 'never' },
  );
  const unknown = { ...HELLO_REQUEST, model: 'unknown' };
  executor.setProviders([]);
  const traces = await Promise.all(
    Array.from({ length: 20 }, () => backend.call(unknown, { envelope: { chat_id: 'chat-1', message_id: 'm-1' } })),
  );
  const acks = await Promise.all(traces.map(({ ack }) => ack));
  expect(acks.filter((ack) => (ack as { code?: string }).code === 'busy').length).toBeGreaterThanOrEqual(16);
  expect(executor.state.requests.length).toBeLessThanOrEqual(4);
});

test('measures each of many requests that arrive together', async () => {
  const { backend } = await startGated();
  const traces = await Promise.all([18_000, 10, 10, 10].map((letters) => backend.call(sized(letters))));
  expect(await Promise.race(traces.slice(1).map(({ ack }) => ack))).toMatchObject({ code: 'busy' });
});

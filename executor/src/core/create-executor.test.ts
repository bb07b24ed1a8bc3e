import { ExecutorAnnounceSchema } from '@chat-executor/protocol';
import { HELLO_REQUEST, startRelay, stopRelays, textOf, waitForState } from '@chat-executor/testing/relay';
import { chunkOf, scriptedSettings, streamNothing, streamText } from '@chat-executor/testing/scripted-provider';
import * as v from 'valibot';
import { afterEach, expect, test } from 'vitest';

afterEach(stopRelays);

test('ignores a request for another session, and rejects a foreign or malformed channel without sending an item', async () => {
  let calls = 0;
  const { backend } = await startRelay({
    stream: () => {
      calls += 1;
      return streamText(['x']);
    },
  });
  const socket = await backend.socket();
  const other = await backend.call(HELLO_REQUEST, { data: { session_id: 'another-session' } });
  for (const channel of [`user-2:${socket.id}:1`, 'events', 'user-join', 'a:b', 'connect']) {
    const refused = await backend.call(HELLO_REQUEST, { data: { channel } });
    expect(await refused.ack).toMatchObject({ code: 'channel-refused', error: expect.any(String) });
    expect(refused.events).toHaveLength(1);
  }
  const good = await backend.call(HELLO_REQUEST);
  await good.done;
  expect(other.events).toEqual([]);
  expect(calls).toBe(1);
});

test('rejects a channel in use, and the request using it continues', async () => {
  const gate = Promise.withResolvers<void>();
  const { backend } = await startRelay({
    stream: async function* () {
      yield chunkOf({ content: 'a' });
      await gate.promise;
      yield chunkOf({ content: 'b' });
    },
  });
  const first = await backend.call(HELLO_REQUEST);
  await first.ack;
  const socket = await backend.socket();
  const second = await socket.emitWithAck('events', {
    chat_id: '',
    message_id: null,
    data: { type: 'request:chat:completion', data: { session_id: socket.id, channel: first.channel, form_data: HELLO_REQUEST } },
  });
  expect(second).toMatchObject({ code: 'channel-refused' });
  gate.resolve();
  await first.done;
  expect(textOf(first)).toBe('ab');
});

test('names the invalid field in the answer to a malformed request', async () => {
  const { backend } = await startRelay({});
  const trace = await backend.call({ model: 'model-1', stream: true });
  expect(await trace.ack).toMatchObject({ code: 'bad-request', error: expect.stringContaining('form_data.messages') });
});

test('refuses a model id of many megabytes without repeating it', async () => {
  const { backend, executor } = await startRelay({});
  const model = 'x'.repeat(900_000);
  for (const id of [model, model.slice(0, 257)]) {
    const trace = await backend.call({ ...HELLO_REQUEST, model: id });
    expect(await trace.ack).toEqual({
      error: 'The model id is longer than 256 characters. Use one of the model ids that the executor lists.',
      code: 'bad-request',
      cure: 'Use one of the model ids that the executor lists.',
    });
  }
  expect(JSON.stringify(executor.state).length).toBeLessThan(10_000);
});

test('announces at most 2,000 models and a short name, and says how many it leaves out', async () => {
  const models = Array.from({ length: 2001 }, (_, at) => ({ id: `m-${at}` }));
  const { backend, executor } = await startRelay(
    { models: async () => models },
    { name: 'n'.repeat(100) },
    { announce: { accepted: true } },
  );
  await waitForState(executor, () => executor.state.models.length > 0 && executor.state.connection.announcement === 'accepted');
  const [, announced] = backend.received.findLast(([event]) => event === 'executor:announce') ?? [];
  expect(v.is(ExecutorAnnounceSchema, announced)).toBe(true);
  expect(announced).toMatchObject({ models: { length: 2000 }, capabilities: { name: 'n'.repeat(64) } });
  expect(executor.state).toMatchObject({ models: { length: 2000 }, modelsLeftOut: 1 });
});

test('drain finishes running and queued requests, and rejects new ones', async () => {
  const gate = Promise.withResolvers<void>();
  const { backend, executor } = await startRelay(
    {
      stream: async function* () {
        yield chunkOf({ content: 'a' });
        await gate.promise;
        yield chunkOf({ content: 'b' });
      },
    },
    { limits: { maxConcurrent: 1 } },
    { announce: { accepted: true } },
  );
  const running = await backend.call(HELLO_REQUEST);
  await running.ack;
  const waiting = await backend.call(HELLO_REQUEST);
  await waitForState(executor, () => executor.state.requests.length === 2);
  let isDrained = false;
  const drained = executor.drain().then(() => {
    isDrained = true;
  });
  const refused = await backend.call(HELLO_REQUEST);
  expect(await refused.ack).toMatchObject({ code: 'paused' });
  await refused.done;
  await backend.until(() => JSON.stringify(backend.received.at(-1)).includes('"paused":true'));
  expect(isDrained).toBe(false);
  gate.resolve();
  await drained;
  expect(executor.state.requests).toEqual([]);
  await Promise.all([running.done, waiting.done]);
  expect([textOf(running), textOf(waiting)]).toEqual(['ab', 'ab']);
});

test('drain settles only when the backend has acknowledged the last item', async () => {
  const acks: (() => void)[] = [];
  const { backend, executor } = await startRelay({}, { limits: { ackWaitMs: 60_000 } }, { itemAcks: (ack) => void acks.push(ack) });
  const trace = await backend.call(HELLO_REQUEST);
  await trace.ack;
  let isDrained = false;
  const drained = executor.drain().then(() => {
    isDrained = true;
  });
  // Each item waits for the ack of the one before it.
  while (!trace.events.some(([kind, value]) => kind === 'item' && JSON.stringify(value) === '{"done":true}')) {
    acks.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await waitForState(executor, () => executor.state.requests.length === 0);
  await new Promise((resolve) => setImmediate(resolve));
  expect([isDrained, acks.length]).toEqual([false, 1]);
  acks.shift()?.();
  await drained;
});

test('drain settles immediately when idle, and is cancelled by resume', async () => {
  const { backend, executor } = await startRelay({ stream: (_, { signal }) => streamNothing(signal) });
  await executor.drain();
  expect(executor.state.paused).toBe(true);
  executor.resume();
  const trace = await backend.call(HELLO_REQUEST);
  await waitForState(executor, () => executor.state.requests.length === 1);
  const drained = executor.drain();
  executor.resume();
  await drained;
  expect(executor.state).toMatchObject({ paused: false, requests: [{ status: 'running' }] });
  expect(trace.events).toEqual([]);
});

test('rejects a request that arrives while the relay loads, and answers it before drain settles', async () => {
  const { backend, executor } = await startRelay({});
  const trace = await backend.call(HELLO_REQUEST);
  await new Promise((resolve) => setImmediate(resolve));
  await executor.drain();
  await trace.done;
  expect(executor.state.requests).toEqual([]);
});

test('aborts the provider call when the socket is lost, and replays nothing in the next session', async () => {
  const aborted = Promise.withResolvers<void>();
  const { backend, executor } = await startRelay({
    stream: async function* (_, { signal }) {
      signal.addEventListener('abort', () => aborted.resolve());
      for (let i = 0; !signal.aborted; i++) {
        yield chunkOf({ content: `${i} ` });
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    },
  });
  const trace = await backend.call(HELLO_REQUEST);
  await trace.ack;
  const first = await backend.socket();
  first.disconnect(true);
  await aborted.promise;
  await waitForState(executor, () => executor.state.connection.status === 'waiting');
  executor.reconnect();
  const second = await backend.socket();
  const replayed: string[] = [];
  second.onAny((event: string) => replayed.push(event));
  expect(second.id).not.toBe(first.id);
  const next = await backend.call({ ...HELLO_REQUEST, stream: false });
  await next.ack;
  expect(replayed.filter((event) => event === trace.channel)).toEqual([]);
});

test('rejects an unknown model by name with several providers, and passes it on with one', async () => {
  const two = [scriptedSettings(), scriptedSettings({ id: 'provider-2', models: ['model-2'] })];
  const { backend, executor } = await startRelay({}, { providers: two });
  const refused = await backend.call({ ...HELLO_REQUEST, model: 'model-9' });
  expect(await refused.ack).toMatchObject({ code: 'model-not-offered', error: expect.stringContaining('"model-9"') });
  executor.setProviders([scriptedSettings()]);
  const passed = await backend.call({ ...HELLO_REQUEST, model: 'model-9' });
  expect(await passed.ack).toEqual({ status: true });
});

test('offers both models of two providers with the same model id, and routes each call to the right one', async () => {
  const seen: string[] = [];
  const { backend, executor } = await startRelay(
    {
      stream: (body, _, settings) => {
        seen.push(`${settings.id} ${body.model}`);
        return streamText(['x']);
      },
    },
    { providers: [scriptedSettings(), scriptedSettings({ id: 'provider-2' })] },
  );
  await waitForState(executor, () => executor.state.models.length === 2);
  expect(executor.state.models.map(({ id }) => id)).toEqual(['model-1', 'provider-2/model-1']);
  for (const model of ['model-1', 'provider-2/model-1']) await (await backend.call({ ...HELLO_REQUEST, model })).done;
  expect(seen).toEqual(['provider-1 model-1', 'provider-2 model-1']);
});

test('announces its models, announces again when they change, and detects a backend without announcements', async () => {
  const { backend, executor } = await startRelay({}, { name: 'my laptop' }, { announce: { accepted: true } });
  const announced = () => backend.received.filter(([event]) => event === 'executor:announce').map(([, value]) => value);
  await backend.until(() => announced().some((value) => JSON.stringify(value).includes('model-1')));
  expect(announced().at(-1)).toEqual({
    protocol: '1.1',
    models: [{ id: 'model-1' }],
    capabilities: { cancel: true, concurrency: 64, paused: false, name: 'my laptop' },
  });
  await waitForState(executor, () => executor.state.connection.announcement === 'accepted');

  const stock = await startRelay({});
  await waitForState(stock.executor, () => stock.executor.state.connection.announcement === 'stock');
});

test('announces by a request if the event is unsupported, and reports once if that is unsupported too', async () => {
  const { backend, executor } = await startRelay({}, {}, { announceOverHttp: { accepted: true } });
  await waitForState(executor, () => executor.state.connection.announcement === 'accepted' && executor.state.models.length === 1);
  const [socket] = backend.sockets;
  const { messages, ...body } = JSON.parse(backend.requests.at(-1) ?? '') as { messages: [{ content: string }] };
  expect(body).toEqual({ model: 'chat_executor.announce', stream: false });
  expect(JSON.parse(messages[0].content)).toMatchObject({ sid: socket?.id, protocol: '1.1', models: [{ id: 'model-1' }] });

  const stock = await startRelay();
  await waitForState(stock.executor, () => stock.executor.state.connection.announcement === 'stock');
  const before = stock.backend.requests.length;
  stock.executor.pause();
  await waitForState(stock.executor, () => stock.executor.state.connection.announcement === 'pending');
  await waitForState(stock.executor, () => stock.executor.state.connection.announcement === 'stock');
  expect(stock.backend.requests.length).toBe(before);
});

test('announces again on demand, also by the previously unsupported request', async () => {
  const { backend, executor } = await startRelay();
  await waitForState(executor, () => executor.state.connection.announcement === 'stock' && executor.state.models.length === 1);
  backend.script.announceOverHttp = { accepted: true };
  (await backend.socket()).emit('events', { chat_id: '', message_id: null, data: { type: 'request:executor:announce', data: {} } });
  await waitForState(executor, () => executor.state.connection.announcement === 'accepted');
});

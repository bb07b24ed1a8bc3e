import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { afterEach, expect, test } from 'vitest';
import { ExecutorError } from '../executor-error.ts';
import { type BackendScript, ScriptedBackend, type Trace } from '../testing/scripted-backend.ts';
import {
  chunkOf,
  type ProviderScript,
  scriptedRegistry,
  scriptedSettings,
  streamNothing,
  streamText,
} from '../testing/scripted-provider.ts';
import { createExecutor } from './create-executor.ts';
import type { Executor, ExecutorOptions } from './executor.ts';
import type { Receipt } from './state.ts';

const HELLO = { model: 'model-1', messages: [{ role: 'user', content: 'hi' }], stream: true };
const started: (() => unknown)[] = [];

afterEach(async () => {
  for (const stop of started.splice(0)) await stop();
});

async function start(
  provider: ProviderScript,
  options: Partial<ExecutorOptions> = {},
  script: BackendScript = {},
): Promise<{ backend: ScriptedBackend; executor: Executor; receipts: Receipt[] }> {
  const backend = await ScriptedBackend.start(script);
  const executor = createExecutor({
    backend: { url: backend.url, token: 'token-1' },
    registry: scriptedRegistry(provider),
    providers: [scriptedSettings()],
    ...options,
  });
  const receipts: Receipt[] = [];
  executor.addEventListener('request-end', ({ receipt }) => receipts.push(receipt));
  executor.start();
  started.push(
    () => executor.stop(),
    () => backend.stop(),
  );
  await backend.socket();
  return { backend, executor, receipts };
}

function textOf({ events }: Trace): string {
  return events.flatMap(([kind, value]) => (kind === 'item' && isChunk(value) ? [value.choices[0]?.delta.content ?? ''] : [])).join('');
}

function isChunk(value: unknown): value is ChatCompletionChunk {
  return typeof value === 'object' && value !== null && 'choices' in value;
}

const untilState = (executor: Executor, holds: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (holds()) return resolve();
    const check = () => {
      if (!holds()) return;
      executor.removeEventListener('state-change', check);
      resolve();
    };
    executor.addEventListener('state-change', check);
  });

test('a streamed answer is one success ack, then its items, then done', async () => {
  const { backend } = await start({ stream: () => streamText(['one ', 'two ', 'three']) });
  const trace = await backend.call(HELLO);
  await trace.done;
  expect(trace.events[0]).toEqual(['ack', { status: true }]);
  expect(trace.events.filter(([kind]) => kind === 'ack')).toHaveLength(1);
  expect(trace.events.at(-1)).toEqual(['item', { done: true }]);
  expect(textOf(trace)).toBe('one two three');
});

test('without stream the callback is the whole completion, and the channel carries only done', async () => {
  const completion = {
    id: 'c',
    object: 'chat.completion' as const,
    created: 1,
    model: 'model-1',
    choices: [{ index: 0, message: { role: 'assistant', content: 'whole' }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 3, completion_tokens: 1 },
  };
  const { backend, receipts } = await start({ complete: () => Promise.resolve(completion) });
  const trace = await backend.call({ ...HELLO, stream: false });
  await trace.done;
  expect(trace.events).toEqual([
    ['ack', completion],
    ['item', { done: true }],
  ]);
  expect(receipts).toMatchObject([{ outcome: 'completed', promptTokens: 3, completionTokens: 1 }]);
});

const refusedKey: ProviderScript = {
  // biome-ignore lint/correctness/useYield: it fails before its first chunk
  stream: async function* () {
    throw new ExecutorError('invalid-key');
  },
  complete: () => Promise.reject(new ExecutorError('invalid-key')),
};

test('an early failure of a plain call is an error ack with text, code and cure, and only done on the channel', async () => {
  const { backend } = await start(refusedKey);
  for (const stream of [true, false]) {
    const trace = await backend.call({ ...HELLO, stream });
    await trace.done;
    expect(trace.events).toEqual([
      ['ack', { error: expect.stringContaining('refused the API key'), code: 'invalid-key', cure: expect.any(String) }],
      ['item', { done: true }],
    ]);
  }
});

test('an early failure of a streamed chat message is a success ack, an error item, and done', async () => {
  const { backend } = await start(refusedKey);
  const trace = await backend.call(HELLO, { envelope: { chat_id: 'chat-1', message_id: 'message-1' } });
  await trace.done;
  expect(trace.events).toEqual([
    ['ack', { status: true }],
    ['item', { error: { message: expect.stringContaining('refused the API key'), code: 'invalid-key', cure: expect.any(String) } }],
    ['item', { done: true }],
  ]);
});

test('a backend that loses error acks of plain streams (null chat on "events") is told in-band; an older event name is not', async () => {
  const { backend } = await start(refusedKey);
  const lossy = await backend.call(HELLO, { envelope: { chat_id: null } });
  await lossy.done;
  expect(lossy.events[0]).toEqual(['ack', { status: true }]);
  const older = await backend.call(HELLO, { envelope: { chat_id: null }, event: 'chat-events' });
  await older.done;
  expect(older.events[0]).toEqual(['ack', expect.objectContaining({ code: 'invalid-key' })]);
});

test('a failure after the first chunk keeps the text so far and is an error item', async () => {
  const { backend, receipts } = await start({
    stream: async function* () {
      yield chunkOf({ content: 'so far' });
      throw new ExecutorError('overloaded');
    },
  });
  const trace = await backend.call(HELLO);
  await trace.done;
  expect(textOf(trace)).toBe('so far');
  expect(trace.events.at(-2)).toEqual(['item', { error: expect.objectContaining({ code: 'overloaded' }) }]);
  expect(trace.events.filter(([kind]) => kind === 'ack')).toHaveLength(1);
  expect(receipts).toMatchObject([{ outcome: 'failed', error: { code: 'overloaded' } }]);
});

test('anything a provider throws that is not ours says nothing of what it was', async () => {
  const { backend } = await start({
    // biome-ignore lint/correctness/useYield: it fails before its first chunk
    stream: async function* () {
      throw new Error('sk-canary in a stack');
    },
  });
  const trace = await backend.call(HELLO);
  await trace.done;
  expect(JSON.stringify(trace.events)).not.toContain('canary');
  expect(trace.events[0]).toEqual(['ack', expect.objectContaining({ code: 'internal-error' })]);
});

test('a request for another session is neither acked nor run, and a foreign or malformed channel is refused without an item', async () => {
  let calls = 0;
  const { backend } = await start({
    stream: () => {
      calls += 1;
      return streamText(['x']);
    },
  });
  const socket = await backend.socket();
  const other = await backend.call(HELLO, { data: { session_id: 'somebody-else' } });
  for (const channel of [`user-2:${socket.id}:1`, 'events', 'user-join', 'a:b', 'connect']) {
    const refused = await backend.call(HELLO, { data: { channel } });
    expect(await refused.ack).toMatchObject({ code: 'channel-refused', error: expect.any(String) });
    expect(refused.events).toHaveLength(1);
  }
  const good = await backend.call(HELLO);
  await good.done;
  expect(other.events).toEqual([]);
  expect(calls).toBe(1);
});

test('a channel in use is refused, and the request that has it goes on', async () => {
  const gate = Promise.withResolvers<void>();
  const { backend } = await start({
    stream: async function* () {
      yield chunkOf({ content: 'a' });
      await gate.promise;
      yield chunkOf({ content: 'b' });
    },
  });
  const first = await backend.call(HELLO);
  await first.ack;
  const socket = await backend.socket();
  const second = await socket.emitWithAck('events', {
    chat_id: '',
    message_id: null,
    data: { type: 'request:chat:completion', data: { session_id: socket.id, channel: first.channel, form_data: HELLO } },
  });
  expect(second).toMatchObject({ code: 'channel-refused' });
  gate.resolve();
  await first.done;
  expect(textOf(first)).toBe('ab');
});

test('a malformed request that names this session is answered with what is wrong', async () => {
  const { backend } = await start({});
  const trace = await backend.call({ model: 'model-1', stream: true });
  expect(await trace.ack).toMatchObject({ code: 'bad-request', error: expect.stringContaining('form_data.messages') });
});

test('only known fields reach the provider', async () => {
  let seen: object = {};
  const { backend } = await start({
    stream: (body) => {
      seen = body;
      return streamText(['x']);
    },
  });
  const trace = await backend.call(
    { ...HELLO, temperature: 0.5, parent_id: 'p', base_url: 'http://evil', metadata: {} },
    { data: { model: { id: 'model-1', urlIdx: '__proto__' } } },
  );
  await trace.done;
  expect(seen).toEqual({ ...HELLO, temperature: 0.5 });
});

test('cancelling by channel aborts the provider; nothing but one done follows', async () => {
  const aborted = Promise.withResolvers<void>();
  const { backend, receipts } = await start({
    stream: async function* (_, { signal }) {
      signal.addEventListener('abort', () => aborted.resolve());
      yield chunkOf({ content: 'begun' });
      yield* streamNothing(signal);
    },
  });
  const trace = await backend.call(HELLO);
  await trace.ack;
  const socket = await backend.socket();
  socket.emit('events', { chat_id: '', message_id: null, data: { type: 'request:chat:cancel', data: { channel: trace.channel } } });
  await Promise.all([aborted.promise, trace.done]);
  expect(trace.events.filter(([kind, value]) => kind === 'item' && !isChunk(value))).toEqual([['item', { done: true }]]);
  expect(receipts).toMatchObject([{ outcome: 'stopped' }]);
});

test('cancelling by chat and message also works before the ack, twice, and only for that message', async () => {
  const { backend } = await start({ stream: (_, { signal }) => streamNothing(signal) });
  const envelope = { chat_id: 'chat-1', message_id: 'message-1' };
  const trace = await backend.call(HELLO, { envelope });
  const other = await backend.call(HELLO, { envelope: { ...envelope, message_id: 'message-2' } });
  const socket = await backend.socket();
  for (const type of ['task-cancelled', 'chat:tasks:cancel', 'chat:tasks:cancel']) socket.emit('events', { ...envelope, data: { type } });
  await trace.done;
  expect(trace.events).toEqual([
    ['ack', expect.objectContaining({ code: 'cancelled' })],
    ['item', { done: true }],
  ]);
  expect(other.events).toEqual([]);
});

test('the first-token limit answers the callback even if the provider ignores its signal', async () => {
  const { backend } = await start(
    { stream: () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }) }) },
    { limits: { firstTokenMs: 30 } },
  );
  const trace = await backend.call(HELLO);
  await trace.done;
  expect(trace.events[0]).toEqual(['ack', expect.objectContaining({ code: 'first-token-timeout' })]);
});

test('a model that stops sending ends by the idle limit, one that never ends by the total limit', async () => {
  const idle = await start(
    {
      stream: async function* (_, { signal }) {
        yield chunkOf({ content: 'a' });
        yield* streamNothing(signal);
      },
    },
    { limits: { idleMs: 30 } },
  );
  const first = await idle.backend.call(HELLO);
  await first.done;
  expect(first.events.at(-2)).toEqual(['item', { error: expect.objectContaining({ code: 'idle-timeout' }) }]);

  const endless = await start(
    {
      stream: async function* (_, { signal }) {
        while (!signal.aborted) {
          yield chunkOf({ content: 'a' });
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
      },
    },
    { limits: { totalMs: 50 } },
  );
  const second = await endless.backend.call(HELLO);
  await second.done;
  expect(second.events.at(-2)).toEqual(['item', { error: expect.objectContaining({ code: 'total-timeout' }) }]);
});

test('an answer over the size limit ends with an error', async () => {
  const { backend } = await start(
    { stream: () => streamText(Array.from({ length: 100 }, () => 'x'.repeat(1000))) },
    { limits: { maxAnswerBytes: 20_000 } },
  );
  const trace = await backend.call(HELLO);
  await trace.done;
  expect(trace.events.at(-2)).toEqual(['item', { error: expect.objectContaining({ code: 'answer-too-large' }) }]);
});

test('requests over the concurrency limit wait, say so, and run; those over the queue are answered busy', async () => {
  const gate = Promise.withResolvers<void>();
  const { backend, executor } = await start(
    {
      stream: async function* () {
        await gate.promise;
        yield* streamText(['x']);
      },
    },
    { limits: { maxConcurrent: 1, maxQueued: 1 } },
  );
  const traces = [await backend.call(HELLO), await backend.call(HELLO), await backend.call(HELLO)];
  expect(await traces[2]?.ack).toMatchObject({ code: 'busy' });
  expect(executor.state.requests.map(({ status, position }) => [status, position])).toEqual([
    ['running', undefined],
    ['queued', 1],
  ]);
  gate.resolve();
  await Promise.all(traces.map((trace) => trace.done));
  expect(traces.map(textOf)).toEqual(['x', 'x', '']);
});

test('a pause stops what runs, with an error its reader sees, and refuses what comes', async () => {
  const { backend, executor } = await start({
    stream: async function* (_, { signal }) {
      yield chunkOf({ content: 'a' });
      yield* streamNothing(signal);
    },
  });
  const running = await backend.call(HELLO);
  await running.ack;
  executor.pause();
  await running.done;
  expect(running.events.at(-2)).toEqual(['item', { error: expect.objectContaining({ code: 'paused' }) }]);
  const refused = await backend.call(HELLO);
  expect(await refused.ack).toMatchObject({ code: 'paused' });
  executor.resume();
  expect(executor.state.paused).toBe(false);
});

test('a lost socket aborts the provider, and the next session replays nothing', async () => {
  const aborted = Promise.withResolvers<void>();
  const { backend, executor } = await start({
    stream: async function* (_, { signal }) {
      signal.addEventListener('abort', () => aborted.resolve());
      for (let i = 0; !signal.aborted; i++) {
        yield chunkOf({ content: `${i} ` });
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    },
  });
  const trace = await backend.call(HELLO);
  await trace.ack;
  const first = await backend.socket();
  first.disconnect(true);
  await aborted.promise;
  await untilState(executor, () => executor.state.connection.status === 'waiting');
  executor.reconnect();
  const second = await backend.socket();
  const replayed: string[] = [];
  second.onAny((event: string) => replayed.push(event));
  expect(second.id).not.toBe(first.id);
  const next = await backend.call({ ...HELLO, stream: false });
  await next.ack;
  expect(replayed.filter((event) => event === trace.channel)).toEqual([]);
});

test('a model nobody offers is refused by name where there are several providers, and passed on where there is one', async () => {
  const two = [scriptedSettings(), scriptedSettings({ id: 'provider-2', models: ['model-2'] })];
  const { backend, executor } = await start({}, { providers: two });
  const refused = await backend.call({ ...HELLO, model: 'model-9' });
  expect(await refused.ack).toMatchObject({ code: 'model-not-offered', error: expect.stringContaining('"model-9"') });
  executor.setProviders([scriptedSettings()]);
  const passed = await backend.call({ ...HELLO, model: 'model-9' });
  expect(await passed.ack).toEqual({ status: true });
});

test('two providers with a model of one id offer both, and each is called by its own', async () => {
  const seen: string[] = [];
  const { backend, executor } = await start(
    {
      stream: (body, _, settings) => {
        seen.push(`${settings.id} ${body.model}`);
        return streamText(['x']);
      },
    },
    { providers: [scriptedSettings(), scriptedSettings({ id: 'provider-2' })] },
  );
  await untilState(executor, () => executor.state.models.length === 2);
  expect(executor.state.models.map(({ id }) => id)).toEqual(['model-1', 'provider-2/model-1']);
  for (const model of ['model-1', 'provider-2/model-1']) await (await backend.call({ ...HELLO, model })).done;
  expect(seen).toEqual(['provider-1 model-1', 'provider-2 model-1']);
});

test('it announces its models, again when they change, and knows a backend that does not know the event', async () => {
  const { backend, executor } = await start({}, { name: 'my laptop' }, { announce: { accepted: true } });
  const announced = () => backend.received.filter(([event]) => event === 'executor:announce').map(([, value]) => value);
  await backend.until(() => announced().some((value) => JSON.stringify(value).includes('model-1')));
  expect(announced().at(-1)).toEqual({
    protocol: '1.0',
    models: [{ id: 'model-1' }],
    capabilities: { cancel: true, concurrency: 64, paused: false, name: 'my laptop' },
  });
  await untilState(executor, () => executor.state.connection.announcement === 'accepted');

  const stock = await start({});
  await untilState(stock.executor, () => stock.executor.state.connection.announcement === 'stock');
});

test('a usage chunk goes only to a caller that asked for it, and into the receipt always', async () => {
  const { backend, receipts } = await start({
    stream: async function* () {
      yield* streamText(['x']);
      yield { ...chunkOf({}, { usage: { prompt_tokens: 2, completion_tokens: 1 } }), choices: [] };
    },
  });
  const plain = await backend.call(HELLO);
  await plain.done;
  expect(JSON.stringify(plain.events)).not.toContain('usage');
  const asked = await backend.call({ ...HELLO, stream_options: { include_usage: true } });
  await asked.done;
  expect(JSON.stringify(asked.events)).toContain('"prompt_tokens":2');
  expect(receipts).toMatchObject([{ completionTokens: 1 }, { completionTokens: 1 }]);
});

import { HELLO_REQUEST, isChunk, startRelay, stopRelays, textOf } from '@chat-executor/testing/relay';
import { chunkOf, type ProviderScript, scriptedSettings, streamText } from '@chat-executor/testing/scripted-provider';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { ExecutorError } from '../../executor-error.ts';
import { DEFAULT_LIMITS } from '../limits.ts';

afterEach(stopRelays);

test('sends a streamed answer as one success ack, its items, then done', async () => {
  const { backend } = await startRelay({ stream: () => streamText(['one ', 'two ', 'three']) });
  const trace = await backend.call(HELLO_REQUEST);
  await trace.done;
  expect(trace.events[0]).toEqual(['ack', { status: true }]);
  expect(trace.events.filter(([kind]) => kind === 'ack')).toHaveLength(1);
  expect(trace.events.at(-1)).toEqual(['item', { done: true }]);
  expect(textOf(trace)).toBe('one two three');
});

test('sends a non-streaming completion in the callback, and only done on the channel', async () => {
  const completion = {
    id: 'c',
    object: 'chat.completion' as const,
    created: 1,
    model: 'model-1',
    choices: [{ index: 0, message: { role: 'assistant', content: 'whole' }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 3, completion_tokens: 1 },
  };
  const { backend, receipts } = await startRelay({ complete: () => Promise.resolve(completion) });
  const trace = await backend.call({ ...HELLO_REQUEST, stream: false });
  await trace.done;
  expect(trace.events).toEqual([
    ['ack', completion],
    ['item', { done: true }],
  ]);
  expect(receipts).toMatchObject([{ outcome: 'completed', promptTokens: 3, completionTokens: 1 }]);
});

test('names the model in the answer as the backend asked for it, and calls the provider by its own id', async () => {
  const asked: string[] = [];
  const { backend, receipts } = await startRelay(
    {
      stream: (body) => {
        asked.push(body.model);
        return streamText(['hi']);
      },
      complete: async (body) => {
        asked.push(body.model);
        return { id: 'c', object: 'chat.completion', created: 1, model: 'model-1-2026', choices: [], usage: { cost: 0.25 } };
      },
    },
    { providers: [scriptedSettings({ prefix: 'work/', aliases: [{ model: 'model-2', id: 'smart' }] })] },
  );
  const stream = await backend.call({ ...HELLO_REQUEST, model: 'work/model-1' });
  await stream.done;
  const models = stream.events.flatMap(([kind, item]) => (kind === 'item' && isChunk(item) ? [item.model] : []));
  expect(new Set(models)).toEqual(new Set(['work/model-1']));
  const whole = await backend.call({ ...HELLO_REQUEST, model: 'smart', stream: false });
  await whole.done;
  expect(whole.events[0]).toEqual(['ack', expect.objectContaining({ model: 'smart' })]);
  // An id of the provider keeps the name that the provider gives it.
  const plain = await backend.call({ ...HELLO_REQUEST, stream: false });
  await plain.done;
  expect(plain.events[0]).toEqual(['ack', expect.objectContaining({ model: 'model-1-2026' })]);
  expect(asked).toEqual(['model-1', 'model-2', 'model-1']);
  expect(receipts.map(({ model, costUsd }) => [model, costUsd])).toEqual([
    ['work/model-1', undefined],
    ['smart', 0.25],
    ['model-1', 0.25],
  ]);
});

const rejectedKey: ProviderScript = {
  // biome-ignore lint/correctness/useYield: it fails before its first chunk
  stream: async function* () {
    throw new ExecutorError('invalid-key');
  },
  complete: () => Promise.reject(new ExecutorError('invalid-key')),
};

test('reports an early failure of a plain call as an error ack, and sends only done on the channel', async () => {
  const { backend } = await startRelay(rejectedKey);
  for (const stream of [true, false]) {
    const trace = await backend.call({ ...HELLO_REQUEST, stream });
    await trace.done;
    expect(trace.events).toEqual([
      ['ack', { error: expect.stringContaining('rejected the API key'), code: 'invalid-key', cure: expect.any(String) }],
      ['item', { done: true }],
    ]);
  }
});

test('reports an early failure of a streamed chat message as a success ack, an error item and done', async () => {
  const { backend } = await startRelay(rejectedKey);
  const trace = await backend.call(HELLO_REQUEST, { envelope: { chat_id: 'chat-1', message_id: 'message-1' } });
  await trace.done;
  expect(trace.events).toEqual([
    ['ack', { status: true }],
    ['item', { error: { message: expect.stringContaining('rejected the API key'), code: 'invalid-key', cure: expect.any(String) } }],
    ['item', { done: true }],
  ]);
});

test('reports errors in-band to a backend that loses error acks of plain streams (null chat on "events"), but not with an older event name', async () => {
  const { backend } = await startRelay(rejectedKey);
  const lossy = await backend.call(HELLO_REQUEST, { envelope: { chat_id: null } });
  await lossy.done;
  expect(lossy.events[0]).toEqual(['ack', { status: true }]);
  const older = await backend.call(HELLO_REQUEST, { envelope: { chat_id: null }, event: 'chat-events' });
  await older.done;
  expect(older.events[0]).toEqual(['ack', expect.objectContaining({ code: 'invalid-key' })]);
});

test('reports a failure after the first chunk as an error item after the text so far', async () => {
  const { backend, receipts } = await startRelay({
    stream: async function* () {
      yield chunkOf({ content: 'so far' });
      throw new ExecutorError('overloaded');
    },
  });
  const trace = await backend.call(HELLO_REQUEST);
  await trace.done;
  expect(textOf(trace)).toBe('so far');
  expect(trace.events.at(-2)).toEqual(['item', { error: expect.objectContaining({ code: 'overloaded' }) }]);
  expect(trace.events.filter(([kind]) => kind === 'ack')).toHaveLength(1);
  expect(receipts).toMatchObject([{ outcome: 'failed', error: { code: 'overloaded' } }]);
});

test('ends an answer at the idle limit if its reader stops acknowledging, without losing text', async () => {
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let items = 0;
  const itemAcks = (ack: () => void) => {
    items += 1;
    if (items === 1) ack();
    (items === 1 ? first : second).resolve();
  };
  async function* speak() {
    yield 'one ';
    await first.promise;
    yield 'two ';
    await second.promise;
    yield 'three';
  }
  const { backend } = await startRelay({ stream: () => streamText(speak()) }, {}, { itemAcks });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  // The backend never acks, so only this timeout ends the wait for the remaining text.
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort());
  const trace = await backend.call(HELLO_REQUEST);
  await second.promise;
  await vi.advanceTimersByTimeAsync(DEFAULT_LIMITS.ackWaitMs);
  await vi.advanceTimersByTimeAsync(DEFAULT_LIMITS.idleMs);
  await trace.done;
  expect(textOf(trace)).toBe('one two three');
  expect(trace.events.at(-2)).toEqual(['item', { error: expect.objectContaining({ code: 'idle-timeout' }) }]);
});

test('does not reveal an unknown error thrown by a provider', async () => {
  const { backend } = await startRelay({
    // biome-ignore lint/correctness/useYield: it fails before its first chunk
    stream: async function* () {
      throw new Error('sk-canary in a stack');
    },
  });
  const trace = await backend.call(HELLO_REQUEST);
  await trace.done;
  expect(JSON.stringify(trace.events)).not.toContain('canary');
  expect(trace.events[0]).toEqual(['ack', expect.objectContaining({ code: 'internal-error' })]);
});

test('passes only known fields to the provider', async () => {
  let seen: object = {};
  const { backend } = await startRelay({
    stream: (body) => {
      seen = body;
      return streamText(['x']);
    },
  });
  const trace = await backend.call(
    { ...HELLO_REQUEST, temperature: 0.5, parent_id: 'p', base_url: 'http://evil', metadata: {} },
    { data: { model: { id: 'model-1', urlIdx: '__proto__' } } },
  );
  await trace.done;
  expect(seen).toEqual({ ...HELLO_REQUEST, temperature: 0.5 });
});

test('ends an answer over the size limit with an error', async () => {
  const { backend } = await startRelay(
    { stream: () => streamText(Array.from({ length: 100 }, () => 'x'.repeat(1000))) },
    { limits: { maxAnswerBytes: 20_000 } },
  );
  const trace = await backend.call(HELLO_REQUEST);
  await trace.done;
  expect(trace.events.at(-2)).toEqual(['item', { error: expect.objectContaining({ code: 'answer-too-large' }) }]);
});

test('sends a usage chunk only to a caller that requested it, and always records it in the receipt', async () => {
  const { backend, receipts } = await startRelay({
    stream: async function* () {
      yield* streamText(['x']);
      yield { ...chunkOf({}, { usage: { prompt_tokens: 2, completion_tokens: 1 } }), choices: [] };
    },
  });
  const plain = await backend.call(HELLO_REQUEST);
  await plain.done;
  expect(JSON.stringify(plain.events)).not.toContain('usage');
  const asked = await backend.call({ ...HELLO_REQUEST, stream_options: { include_usage: true } });
  await asked.done;
  expect(JSON.stringify(asked.events)).toContain('"prompt_tokens":2');
  expect(receipts).toMatchObject([{ completionTokens: 1 }, { completionTokens: 1 }]);
});

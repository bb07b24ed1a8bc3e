import type { ChatCompletionChunk } from '@chat-executor/protocol';
import { HELLO_REQUEST, startRelay, stopRelays, textOf, waitForState } from '@chat-executor/testing/relay';
import { chunkOf, type ProviderScript, scriptedSettings, streamNothing, streamText } from '@chat-executor/testing/scripted-provider';
import { afterEach, expect, test } from 'vitest';
import { ExecutorError } from '../../executor-error.ts';
import type { ProviderSettings } from '../../providers/provider.ts';
import { DEFAULT_LIMITS } from '../limits.ts';

afterEach(stopRelays);

type Behavior = (signal: AbortSignal, model: string) => AsyncIterable<ChatCompletionChunk>;

const fail = (code: ConstructorParameters<typeof ExecutorError>[0]): Behavior =>
  // biome-ignore lint/correctness/useYield: it fails before its first chunk
  async function* () {
    throw new ExecutorError(code);
  };
const answer =
  (text: string): Behavior =>
  () =>
    streamText([text]);

/** Creates providers named a, b, c … with these behaviors. By default, the others are fallbacks of the first one. */
async function start(behaviors: readonly Behavior[], change: Partial<ProviderSettings> = {}, firstTokenMs = DEFAULT_LIMITS.firstTokenMs) {
  const calls: string[] = [];
  const ids = behaviors.map((_, index) => 'abc'.charAt(index));
  const script: ProviderScript = {
    stream: (body, { signal }, { id }) => {
      calls.push(`${id}:${body.model}`);
      return (behaviors[ids.indexOf(id)] as Behavior)(signal, body.model);
    },
  };
  const providers = ids.map((id) => scriptedSettings({ id, name: id.toUpperCase(), models: [`model-${id}`] }));
  const [first, ...others] = providers;
  const withFallbacks = { ...(first as ProviderSettings), fallbacks: others.map(({ id }) => ({ providerId: id })), ...change };
  const relayed = await startRelay(script, { providers: [withFallbacks, ...others], limits: { firstTokenMs } });
  const call = async () => {
    const trace = await relayed.backend.call({ ...HELLO_REQUEST, model: 'model-a' });
    await trace.done;
    return trace;
  };
  return { ...relayed, calls, call };
}

test.each(['invalid-key', 'rate-limited', 'overloaded', 'unreachable', 'model-not-found', 'quota-exceeded'] as const)(
  'calls the next provider if the first cannot start to answer: %s',
  async (code) => {
    const { call, calls, receipts } = await start([fail(code), answer('from b')]);
    expect(textOf(await call())).toBe('from b');
    expect(calls).toEqual(['a:model-a', 'b:model-b']);
    expect(receipts).toMatchObject([
      {
        outcome: 'completed',
        providerId: 'b',
        insteadOf: [{ providerId: 'a', providerName: 'A', code }],
        notes: [expect.stringContaining(code)],
      },
    ]);
  },
);

test.each(['unsupported-request', 'context-too-long', 'forbidden'] as const)(
  'calls no fallback if the request itself is at fault: %s',
  async (code) => {
    const { call, calls, receipts } = await start([fail(code), answer('from b')]);
    await call();
    expect(calls).toEqual(['a:model-a']);
    expect(receipts).toMatchObject([{ outcome: 'failed', error: { code } }]);
  },
);

test('calls no fallback after the first token', async () => {
  const cut: Behavior = async function* () {
    yield chunkOf({ role: 'assistant', content: 'begun ' });
    throw new ExecutorError('overloaded');
  };
  const { call, calls, receipts } = await start([cut, answer('from b')]);
  expect(textOf(await call())).toBe('begun ');
  expect(calls).toEqual(['a:model-a']);
  expect(receipts).toMatchObject([{ outcome: 'failed', error: { code: 'overloaded' }, providerId: 'a' }]);
});

test('calls fallbacks in order, each once, even if one names itself or was removed', async () => {
  const fallbacks = ['a', 'gone', 'c', 'b'].map((providerId) => ({ providerId }));
  const { call, calls } = await start([fail('overloaded'), answer('from b'), fail('unreachable')], { fallbacks });
  expect(textOf(await call())).toBe('from b');
  expect(calls).toEqual(['a:model-a', 'c:model-c', 'b:model-b']);
});

test('requests the model that is set for a fallback', async () => {
  const { call, calls } = await start([fail('overloaded'), answer('from b')], { fallbacks: [{ providerId: 'b', model: 'other' }] });
  await call();
  expect(calls).toEqual(['a:model-a', 'b:other']);
});

test('reports the error of the first provider if all fail', async () => {
  const { call, receipts } = await start([fail('rate-limited'), fail('unreachable')]);
  expect(JSON.stringify((await call()).events)).toContain('rate-limited');
  expect(receipts).toMatchObject([{ outcome: 'failed', providerId: 'a', error: { code: 'rate-limited' } }]);
});

test('retries a provider with a fallback only briefly, however long the limit', async () => {
  const patience: (number | undefined)[] = [];
  const script: ProviderScript = {
    // biome-ignore lint/correctness/useYield: it fails before its first chunk
    stream: async function* (_body, { retryBy }) {
      patience.push(retryBy === undefined ? undefined : Math.round((retryBy - performance.now()) / 1000));
      throw new ExecutorError('rate-limited', { retryAfter: 30 });
    },
  };
  const providers = [scriptedSettings({ fallbacks: [{ providerId: 'b' }] }), scriptedSettings({ id: 'b' })];
  const { backend } = await startRelay(script, { providers });
  await (await backend.call(HELLO_REQUEST)).done;
  expect(patience).toEqual([3, undefined]);
});

test('leaves time for the next provider within the first-token limit if one hangs', async () => {
  const { call, receipts } = await start([(signal) => streamNothing(signal), answer('from b')], {}, 400);
  expect(textOf(await call())).toBe('from b');
  expect(receipts).toMatchObject([{ outcome: 'completed', insteadOf: [{ code: 'first-token-timeout' }] }]);
});

test('calls no other fallback when cancelled during one', async () => {
  const { backend, executor, calls, receipts } = await start([fail('overloaded'), (signal) => streamNothing(signal), answer('from c')]);
  const trace = await backend.call({ ...HELLO_REQUEST, model: 'model-a' });
  await waitForState(executor, () => executor.state.requests[0]?.providerName === 'B');
  executor.cancel(executor.state.requests[0]?.id ?? '');
  await trace.done;
  expect(calls).toEqual(['a:model-a', 'b:model-b']);
  expect(receipts).toMatchObject([{ outcome: 'stopped' }]);
});

test('keeps offering the models of a provider with a fallback when listing fails', async () => {
  let isUp = true;
  const script: ProviderScript = {
    models: () => (isUp ? Promise.resolve([{ id: 'model-1' }]) : Promise.reject(new ExecutorError('unreachable'))),
  };
  const providers = [scriptedSettings({ fallbacks: [{ providerId: 'b' }] }), scriptedSettings({ id: 'b', models: ['model-b'] })];
  const { executor } = await startRelay(script, { providers });
  await executor.refreshModels();
  isUp = false;
  await executor.refreshModels();
  expect(executor.state.providers[0]).toMatchObject({ status: 'failed', models: [{ id: 'model-1' }] });
  expect(executor.state.models.map(({ id }) => id)).toEqual(['model-1', 'model-b']);
});

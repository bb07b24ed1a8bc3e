import { HELLO_REQUEST, startRelay, stopRelays, textOf, waitForState } from '@chat-executor/testing/relay';
import { chunkOf, scriptedSettings, streamNothing, streamText } from '@chat-executor/testing/scripted-provider';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { createPolicy, MemoryLedger, permitModels } from '../control/index.ts';
import { ExecutorError } from '../executor-error.ts';
import type { ProviderSettings } from '../providers/provider.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import type { Admission, PolicyCall, RequestPolicy } from './policy.ts';

afterEach(stopRelays);

/** Allows all calls and counts nothing. */
const admission = (change: Partial<Admission> = {}): Admission => ({ count: () => undefined, end: () => ({}), ...change });
const policy = (admit: (call: PolicyCall) => Promise<Admission>): RequestPolicy => ({ admit });

test('calls no provider before the policy allows it, and hides the key from the policy', async () => {
  const gate = Promise.withResolvers<Admission>();
  const calls: PolicyCall[] = [];
  let providerCalls = 0;
  const { backend, executor } = await startRelay(
    {
      stream: () => {
        providerCalls += 1;
        return streamText(['answer']);
      },
    },
    {
      policy: policy((call) => {
        calls.push(call);
        call.asking();
        return gate.promise;
      }),
    },
  );
  const trace = await backend.call(HELLO_REQUEST);
  await waitForState(executor, () => executor.state.requests[0]?.status === 'asking');
  expect(providerCalls).toBe(0);
  expect(calls).toMatchObject([
    { model: 'model-1', provider: { id: expect.any(String) }, body: { model: 'model-1', messages: HELLO_REQUEST.messages } },
  ]);
  expect(calls[0]?.provider).not.toHaveProperty('apiKey');
  gate.resolve(admission());
  await trace.done;
  expect(textOf(trace)).toBe('answer');
});

test.each([true, false])('reports a rejected call as an early failure with its code, streamed %s', async (stream) => {
  const { backend, receipts } = await startRelay({}, { policy: policy(() => Promise.reject(new ExecutorError('not-allowed'))) });
  const trace = await backend.call({ ...HELLO_REQUEST, stream });
  await trace.done;
  expect(trace.events[0]).toEqual(['ack', expect.objectContaining({ code: 'not-allowed', cure: expect.stringMatching(/\S/) })]);
  expect(receipts).toMatchObject([{ outcome: 'failed', error: { code: 'not-allowed' } }]);
});

test('ends an unanswered permission prompt at the first-token limit, with a cure', async () => {
  const late = Promise.withResolvers<Admission>();
  let ended = 0;
  const { backend, executor } = await startRelay(
    {},
    {
      policy: policy((call) => {
        call.asking();
        return late.promise;
      }),
    },
  );
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const trace = await backend.call(HELLO_REQUEST);
  await waitForState(executor, () => executor.state.requests[0]?.status === 'asking');
  vi.advanceTimersByTime(DEFAULT_LIMITS.firstTokenMs);
  expect(await trace.ack).toMatchObject({
    code: 'not-allowed',
    error: expect.stringMatching(/timed out.*Answer the permission prompt/),
  });
  await trace.done;
  // The reservation of a call that is never made is released.
  late.resolve(
    admission({
      end: () => {
        ended += 1;
        return {};
      },
    }),
  );
  await expect.poll(() => ended).toBe(1);
});

test('the receipt of a request that all providers failed names them all, with what all of them used', async () => {
  const used: Record<string, ReturnType<Admission['end']>> = {
    a: { promptTokens: 3, completionTokens: 0, costUsd: 0 },
    b: { promptTokens: 4, completionTokens: 0, costUsd: 0.5, isEstimate: true },
  };
  const providers = [scriptedSettings({ id: 'a', fallbacks: [{ providerId: 'b' }] }), scriptedSettings({ id: 'b', models: ['model-b'] })];
  const { backend, receipts } = await startRelay(
    {
      // biome-ignore lint/correctness/useYield: it fails before its first chunk
      stream: async function* () {
        throw new ExecutorError('overloaded');
      },
    },
    { providers, policy: policy(async ({ provider }) => admission({ end: () => used[provider.id] ?? {} })) },
  );
  await (await backend.call(HELLO_REQUEST)).done;
  const failed = ['a', 'b'].map((providerId) => expect.objectContaining({ providerId, code: 'overloaded' }));
  expect(receipts).toMatchObject([
    { providerId: 'a', insteadOf: failed, promptTokens: 7, completionTokens: 0, costUsd: 0.5, isEstimate: true },
  ]);
});

test('ends a cancelled request that waits for permission', async () => {
  const { backend, executor, receipts } = await startRelay(
    {},
    {
      policy: policy((call) => {
        call.asking();
        return new Promise(() => undefined);
      }),
    },
  );
  const trace = await backend.call(HELLO_REQUEST);
  await waitForState(executor, () => executor.state.requests[0]?.status === 'asking');
  executor.cancel(executor.state.requests[0]?.id ?? '');
  expect(await trace.ack).toMatchObject({ code: 'cancelled' });
  await trace.done;
  expect(receipts).toMatchObject([{ outcome: 'stopped' }]);
});

test('sends the text so far and the error when the policy ends a stream, and stops the provider', async () => {
  let isStopped = false;
  const { backend, receipts } = await startRelay(
    {
      stream: async function* () {
        try {
          for (;;) yield chunkOf({ content: 'word ' });
        } finally {
          isStopped = true;
        }
      },
    },
    {
      policy: policy(async () => {
        let counted = 0;
        return admission({
          count: async () => {
            counted += 1;
            if (counted > 3) throw new ExecutorError('over-budget');
          },
          end: () => ({ completionTokens: 3, isEstimate: true, costUsd: 0.25 }),
        });
      }),
    },
  );
  const trace = await backend.call(HELLO_REQUEST);
  await trace.done;
  expect(textOf(trace)).toBe('word word word ');
  expect(trace.events.at(-2)).toEqual(['item', { error: expect.objectContaining({ code: 'over-budget' }) }]);
  expect(trace.events.at(-1)).toEqual(['item', { done: true }]);
  expect(isStopped).toBe(true);
  expect(receipts).toMatchObject([{ outcome: 'failed', completionTokens: 3, isEstimate: true, costUsd: 0.25 }]);
});

test('ends every admission once, however the call ends', async () => {
  const ends: string[] = [];
  const { backend, executor } = await startRelay(
    { stream: (body, { signal }) => (body.messages.length > 1 ? streamNothing(signal) : streamText(['x'])) },
    {
      policy: policy(async ({ requestId }) =>
        admission({
          end: () => {
            ends.push(requestId);
            return {};
          },
        }),
      ),
    },
  );
  const good = await backend.call(HELLO_REQUEST);
  await good.done;
  const stopped = await backend.call({ ...HELLO_REQUEST, messages: [...HELLO_REQUEST.messages, ...HELLO_REQUEST.messages] });
  await waitForState(executor, () => executor.state.requests.length === 1);
  executor.pause();
  await stopped.done;
  expect(ends).toHaveLength(2);
  expect(new Set(ends).size).toBe(2);
});

test.each<[string, object, object | null, Partial<ProviderSettings>, string]>([
  ['a hint', { model: 'the free demo model' }, { id: 'model-1' }, {}, 'model-1'],
  ['a hint with a prefix', { model: 'free' }, { id: 'p/model-1' }, { prefix: 'p/' }, 'p/model-1'],
  ['an alias', { model: 'smart' }, { id: 'free' }, { aliases: [{ model: 'model-1', id: 'smart' }] }, 'smart'],
  ['the request, whatever the hint names', { model: 'model-1' }, { id: 'free' }, {}, 'model-1'],
])('policy, state, event and receipt name the model that runs by %s', async (_, form, model, change, id) => {
  const ran: string[] = [];
  const named: unknown[] = [];
  const note = ({ model: name, providerId }: { readonly model: string; readonly providerId?: string }) => named.push([name, providerId]);
  const { backend, executor, receipts } = await startRelay(
    {
      stream: (body) => {
        ran.push(body.model);
        return streamText(['a']);
      },
    },
    {
      providers: [scriptedSettings(change)],
      policy: policy(async (call) => {
        note({ model: call.model, providerId: call.provider.id });
        for (const request of executor.state.requests) note(request);
        return admission();
      }),
    },
  );
  executor.addEventListener('request-start', ({ request }) => named.push([request.model, 'provider-1']));
  const trace = await backend.call({ ...HELLO_REQUEST, ...form }, { data: { model } });
  await trace.done;
  for (const receipt of receipts) note(receipt);
  expect(ran).toEqual(['model-1']);
  expect(named).toEqual(Array(4).fill([id, 'provider-1']));
  expect(JSON.stringify(trace.events)).not.toContain('free');
});

test('policy, state and receipt name the model and provider of a fallback', async () => {
  const asked: unknown[] = [];
  const { backend, executor, receipts } = await startRelay(
    {
      stream: (_, __, { id }) => {
        if (id === 'a') throw new ExecutorError('unreachable');
        return streamText(['answer']);
      },
    },
    {
      providers: [
        scriptedSettings({ id: 'a', fallbacks: [{ providerId: 'b' }, { providerId: 'c' }] }),
        scriptedSettings({ id: 'b', name: 'Paid' }),
      ],
      policy: policy(async ({ model, provider }) => {
        const [state] = executor.state.requests;
        asked.push([model, provider.id, state?.model, state?.providerId, state?.providerName, state?.providerModel]);
        return admission();
      }),
    },
  );
  await (await backend.call(HELLO_REQUEST)).done;
  expect(asked).toEqual([
    ['model-1', 'a', 'model-1', 'a', 'Scripted', 'model-1'],
    ['b/model-1', 'b', 'b/model-1', 'b', 'Paid', 'model-1'],
  ]);
  expect(receipts).toMatchObject([{ model: 'b/model-1', providerId: 'b', providerName: 'Paid', outcome: 'completed' }]);
});

test('an allowed id does not allow the model of a hint, nor a fallback', async () => {
  const ran: string[] = [];
  const { backend } = await startRelay(
    {
      models: async () => [{ id: 'expensive' }, { id: 'cheap-2' }],
      stream: (body, _, { id }) => {
        ran.push(`${id} ${body.model}`);
        throw new ExecutorError('unreachable');
      },
    },
    {
      providers: [scriptedSettings({ id: 'a', fallbacks: [{ providerId: 'b' }] }), scriptedSettings({ id: 'b' })],
      policy: createPolicy({
        backend: 'http://localhost',
        permit: permitModels(['cheap', 'cheap-2']),
        budgets: async () => [],
        ledger: new MemoryLedger(),
      }),
    },
  );
  const hinted = await backend.call({ ...HELLO_REQUEST, model: 'cheap' }, { data: { model: { id: 'expensive' } } });
  expect(await hinted.ack).toMatchObject({ code: 'not-allowed' });
  await (await backend.call({ ...HELLO_REQUEST, model: 'cheap-2' })).done;
  expect(ran).toEqual(['a cheap-2']);
});

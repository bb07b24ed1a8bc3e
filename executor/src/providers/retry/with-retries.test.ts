import type { ChatCompletion, ChatCompletionChunk } from '@chat-executor/protocol';
import { send, startByteServer } from '@chat-executor/testing/byte-server';
import { chunkOf } from '@chat-executor/testing/scripted-provider';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExecutorError } from '../../executor-error.ts';
import type { Provider, ProviderCall } from '../provider.ts';
import { PROVIDER_REGISTRY } from '../registry.ts';
import { BODY, drain, makeCall } from '../testing/provider-case.ts';
import { withRetries } from './with-retries.ts';

const SETTINGS = { id: 'x', kind: 'x', name: 'x', baseUrl: 'http://x.test' };
const BUSY = new ExecutorError('overloaded');
const COMPLETION: ChatCompletion = { id: 'c', object: 'chat.completion', created: 1, model: 'm', choices: [] };

/** A provider that fails with these failures, one per call, and then answers. `calls` has the times of its calls. */
function failing(...failures: readonly unknown[]): { provider: Provider; calls: number[] } {
  const left = [...failures];
  const calls: number[] = [];
  const answerCall = <Answer>({ note }: ProviderCall, answer: Answer): Answer => {
    calls.push(performance.now());
    note('left out n: not supported by X');
    if (left.length > 0) throw left.shift();
    return answer;
  };
  const once: Provider = {
    listModels: async (call) => answerCall(call, []),
    complete: async (_, call) => answerCall(call, COMPLETION),
    stream: async function* (_, call): AsyncGenerator<ChatCompletionChunk, void> {
      yield answerCall(call, chunkOf({ role: 'assistant', content: 'hi' }));
    },
  };
  return { provider: withRetries(() => once)(SETTINGS), calls };
}

describe('withRetries', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Runs a stream to its end, without waiting for its delays. */
  async function run(provider: Provider, call = makeCall()) {
    const running = drain(provider.stream(BODY, call));
    await vi.runAllTimersAsync();
    return { ...(await running), notes: call.notes };
  }

  test('retries a provider that fails before its answer starts, with growing delays, and notes it once', async () => {
    const { provider, calls } = failing(BUSY, BUSY);
    const { items, thrown, notes } = await run(provider);
    expect(thrown).toBeUndefined();
    expect(items).toHaveLength(1);
    const [first = 0, second = 0, third = 0] = calls;
    expect(second - first).toBeGreaterThanOrEqual(500);
    expect(second - first).toBeLessThanOrEqual(1_000);
    expect(third - second).toBeGreaterThanOrEqual(1_000);
    expect(third - second).toBeLessThanOrEqual(2_000);
    expect(notes).toEqual(['left out n: not supported by X', 'retried after: overloaded']);
  });

  test('reports each retry before it is made, and makes none that must not be', async () => {
    const onRepeat = vi.fn(async () => undefined);
    await run(failing(BUSY, new ExecutorError('overloaded', { retry: 'until-ready' })).provider, { ...makeCall(), onRepeat });
    expect(onRepeat.mock.calls).toEqual([['repeated'], ['loading']]);
    const { provider, calls } = failing(BUSY, BUSY);
    const stop = () => Promise.reject(new ExecutorError('over-budget'));
    expect((await run(provider, { ...makeCall(), onRepeat: stop })).thrown).toMatchObject({ code: 'over-budget' });
    expect(calls).toHaveLength(1);
  });

  test('calls a provider at most three times, and reports its last error', async () => {
    const last = new ExecutorError('provider-error');
    const { provider, calls } = failing(BUSY, BUSY, last, BUSY);
    expect((await run(provider)).thrown).toBe(last);
    expect(calls).toHaveLength(3);
  });

  test('asks a model that is loading until it is ready, with growing delays, and notes it once', async () => {
    const loading = new ExecutorError('overloaded', { retry: 'until-ready' });
    const { provider, calls } = failing(...Array.from({ length: 20 }, () => loading));
    const call = makeCall({ firstTokenDeadline: performance.now() + 115_000 });
    const { thrown, notes } = await run(provider, call);
    expect(thrown).toBeUndefined();
    expect(notes).toEqual([expect.any(String), 'waited until the model was loaded']);
    const delays = calls.slice(1).map((time, index) => time - (calls[index] ?? 0));
    expect(delays).toHaveLength(20);
    expect(delays[0]).toBeLessThanOrEqual(1_000);
    for (const delay of delays.slice(4)) {
      expect(delay).toBeGreaterThanOrEqual(2_000);
      expect(delay).toBeLessThanOrEqual(4_000);
    }
  });

  test('asks a model that is loading until the deadline, and then says so', async () => {
    const loading = new ExecutorError('overloaded', { retry: 'until-ready' });
    const { provider, calls } = failing(...Array.from({ length: 100 }, () => loading));
    const start = performance.now();
    const { thrown } = await run(provider, makeCall({ firstTokenDeadline: start + 30_000 }));
    expect(thrown).toBe(loading);
    expect((calls.at(-1) ?? 0) - start).toBeGreaterThanOrEqual(26_000);
  });

  test('retries another failure of a model that was loading as often as any', async () => {
    const loading = new ExecutorError('overloaded', { retry: 'until-ready' });
    const { provider, calls } = failing(loading, loading, loading, BUSY, loading, BUSY, BUSY);
    expect((await run(provider)).thrown).toBe(BUSY);
    expect(calls).toHaveLength(7);
  });

  test('does not retry an error that says so, whatever its code', async () => {
    const final = new ExecutorError('provider-error', { retry: 'never' });
    const { provider, calls } = failing(final);
    expect((await run(provider)).thrown).toBe(final);
    expect(calls).toHaveLength(1);
  });

  test('retries a completion, but not the model list', async () => {
    const { provider, calls } = failing(BUSY, BUSY);
    const completing = provider.complete(BODY, makeCall());
    await vi.runAllTimersAsync();
    expect(await completing).toBe(COMPLETION);
    expect(calls).toHaveLength(3);
    const models = failing(BUSY);
    await expect(models.provider.listModels(makeCall())).rejects.toBe(BUSY);
    expect(models.calls).toHaveLength(1);
  });

  test('does not retry before the Retry-After of the provider', async () => {
    const { provider, calls } = failing(new ExecutorError('rate-limited', { retryAfter: 20 }));
    expect((await run(provider)).thrown).toBeUndefined();
    expect((calls[1] ?? 0) - (calls[0] ?? 0)).toBeGreaterThanOrEqual(20_000);
  });

  test('does not retry if the Retry-After exceeds the remaining time', async () => {
    const limited = new ExecutorError('rate-limited', { retryAfter: 61 });
    const { provider, calls } = failing(limited);
    expect((await run(provider)).thrown).toBe(limited);
    expect(calls).toHaveLength(1);
    const soon = failing(new ExecutorError('rate-limited', { retryAfter: 5 }));
    expect((await run(soon.provider, makeCall({ firstTokenDeadline: performance.now() + 4_000 }))).thrown).toMatchObject({
      code: 'rate-limited',
    });
    const late = failing(limited);
    expect((await run(late.provider, makeCall({ firstTokenDeadline: performance.now() + 100_000 }))).thrown).toBeUndefined();
  });

  test('reads the deadline when a call fails, because it moves when the provider begins to answer', async () => {
    const { provider, calls } = failing(new ExecutorError('rate-limited', { retryAfter: 5 }));
    const call = makeCall();
    let deadline = performance.now() + 4_000;
    Object.defineProperty(call, 'firstTokenDeadline', { get: () => deadline });
    const chunks = provider.stream(BODY, call);
    deadline += 10_000;
    const running = drain(chunks);
    await vi.runAllTimersAsync();
    expect((await running).thrown).toBeUndefined();
    expect(calls).toHaveLength(2);
  });

  test('does not retry after a permanent error', async () => {
    for (const permanent of [new ExecutorError('invalid-key'), new ExecutorError('unsupported-request'), new Error('a bug')]) {
      const { provider, calls } = failing(permanent);
      expect((await run(provider)).thrown).toBe(permanent);
      expect(calls).toHaveLength(1);
    }
  });

  test('does not retry after an abort, which ends the delay immediately', async () => {
    const { provider, calls } = failing(new ExecutorError('rate-limited', { retryAfter: 30 }));
    const controller = new AbortController();
    const running = drain(provider.stream(BODY, makeCall({ signal: controller.signal })));
    await vi.advanceTimersByTimeAsync(1_000);
    controller.abort('stopped by the user');
    expect(await running).toEqual({ items: [], thrown: 'stopped by the user' });
    expect(calls).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('does not retry a provider that fails after its answer has started', async () => {
  let calls = 0;
  const once = {
    stream: async function* (): AsyncGenerator<ChatCompletionChunk, void> {
      calls += 1;
      yield chunkOf({ role: 'assistant', content: 'half' });
      throw BUSY;
    },
  } as unknown as Provider;
  const { items, thrown } = await drain(withRetries(() => once)(SETTINGS).stream(BODY, makeCall()));
  expect(items).toHaveLength(1);
  expect(thrown).toBe(BUSY);
  expect(calls).toBe(1);
});

test('closes the provider stream when the loop over the chunks exits', async () => {
  let ended = false;
  const once = {
    stream: async function* (): AsyncGenerator<ChatCompletionChunk, void> {
      try {
        yield chunkOf({ role: 'assistant', content: 'one' });
        yield chunkOf({ content: 'two' });
      } finally {
        ended = true;
      }
    },
  } as unknown as Provider;
  for await (const _ of withRetries(() => once)(SETTINGS).stream(BODY, makeCall())) break;
  expect(ended).toBe(true);
});

test.each([...PROVIDER_REGISTRY.values()].filter(({ inPage }) => !inPage).map(({ kind }) => kind))(
  'retries providers of kind %s',
  async (kind) => {
    await using server = await startByteServer((response) => {
      response.setHeader('retry-after', '0');
      send(response, 503, 'application/json', '{"error":{"message":"busy"}}');
    });
    const create = await PROVIDER_REGISTRY.get(kind)?.load();
    const provider = create?.({ id: 'x', kind, name: 'x', baseUrl: server.url });
    const call = makeCall();
    await expect(provider?.complete(BODY, call)).rejects.toMatchObject({ code: 'overloaded' });
    expect(server.requests).toHaveLength(3);
    expect(call.notes).toEqual(['retried after: overloaded']);
  },
);

test('asks llama.cpp until the model is loaded, and Ollama only once about a model that needs too much memory', async () => {
  let loads = 4;
  await using server = await startByteServer((response, { path }) => {
    response.setHeader('retry-after', '0');
    if (path === '/api/chat')
      return send(response, 500, 'application/json', '{"error":"model requires more system memory (44.0 GiB) than is available"}');
    if (loads-- > 0)
      return send(response, 503, 'application/json', '{"error":{"code":503,"message":"Loading model","type":"unavailable_error"}}');
    return send(response, 200, 'application/json', '{"choices":[{"message":{"role":"assistant","content":"hi"},"finish_reason":"stop"}]}');
  });
  const create = async (kind: string) => (await PROVIDER_REGISTRY.get(kind)?.load())?.({ id: 'x', kind, name: 'x', baseUrl: server.url });
  const completion = await (await create('openai-compatible'))?.complete(BODY, makeCall());
  expect(completion?.choices[0]?.message.content).toBe('hi');
  expect(server.requests).toHaveLength(5);
  await expect((await create('ollama'))?.complete(BODY, makeCall())).rejects.toMatchObject({
    code: 'provider-error',
    message: 'The model needs more memory than the provider has available (HTTP 500).',
  });
  expect(server.requests).toHaveLength(6);
});

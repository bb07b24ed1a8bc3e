import { startModelServer } from '@chat-executor/testing/model-server';
import { HELLO_REQUEST, startRelay, stopRelays, waitForState } from '@chat-executor/testing/relay';
import { scriptedSettings, streamNothing, streamText } from '@chat-executor/testing/scripted-provider';
import { afterEach, describe, expect, test } from 'vitest';
import { ExecutorError } from '../executor-error.ts';
import { PROVIDER_REGISTRY } from '../providers/registry.ts';
import type { Budget } from './budget.ts';
import { createPolicy } from './create-policy.ts';
import { localDay } from './local-day.ts';
import { MemoryLedger } from './memory-ledger.ts';

afterEach(stopRelays);

const WORDS = 'some words and '.repeat(100);
const request = (fields: object = {}) => ({ ...HELLO_REQUEST, messages: [{ role: 'user', content: WORDS }], ...fields });
const answer = JSON.stringify({
  ...{ id: 'c', object: 'chat.completion', created: 1, model: 'model-1' },
  choices: [{ index: 0, message: { role: 'assistant', content: 'hello' }, finish_reason: 'stop' }],
});

/** A policy with one budget, and the usage that it counts. */
function meter(limits: Partial<Budget>) {
  const ledger = new MemoryLedger();
  const policy = createPolicy({ backend: 'https://b', budgets: async () => [{ id: 'b', ...limits }], ledger });
  return { policy, ledger, used: async () => (await ledger.read(localDay(Date.now())))[0] };
}

/** A relay to a server that answers with each of these statuses, then with a whole answer. */
async function relayToServer(limits: Partial<Budget>, failures: readonly (readonly [status: number, body: object])[] = []) {
  const left = [...failures];
  const server = await startModelServer({
    models: ['model-1'],
    answer: (response) => {
      const [status, body] = left.shift() ?? [200, undefined];
      response.writeHead(status, { 'content-type': 'application/json' }).end(body ? JSON.stringify(body) : answer);
    },
  });
  const { policy, used } = meter(limits);
  const provider = { id: 'p', kind: 'openai-compatible', name: 'P', baseUrl: server.baseUrl };
  const relay = await startRelay({}, { policy, registry: PROVIDER_REGISTRY, providers: [provider] });
  await waitForState(relay.executor, () => relay.executor.state.providers[0]?.status === 'ready');
  return { ...relay, server, used, [Symbol.asyncDispose]: () => server.stop() };
}

test('counts the prompt of a request that is cancelled before its first token', async () => {
  const { policy, used } = meter({ tokens: 1240 });
  let calls = 0;
  let reached = Promise.withResolvers<void>();
  const { backend, executor } = await startRelay(
    {
      stream: (_, { signal }) => {
        calls += 1;
        reached.resolve();
        return streamNothing(signal);
      },
    },
    { policy },
  );
  for (let i = 1; i <= 5; i++) {
    reached = Promise.withResolvers();
    const trace = await backend.call(request());
    await Promise.race([reached.promise, trace.done]);
    for (const { id } of executor.state.requests) executor.cancel(id);
    await trace.done;
  }
  expect(calls, 'about 380 tokens each, and 100 that may have been generated').toBe(2);
  expect((await used())?.tokens).toBeGreaterThan(900);
  expect((await used())?.tokens).toBeLessThanOrEqual(1240);
});

test('counts the prompt at each provider of a fallback chain', async () => {
  const { policy, ledger } = meter({ tokens: 10_000 });
  const first = scriptedSettings({ fallbacks: [{ providerId: 'second' }] });
  const { backend } = await startRelay(
    {
      stream: (_, __, { id }) => {
        if (id === 'second') return streamText(['hello']);
        throw new ExecutorError('quota-exceeded');
      },
    },
    { policy, providers: [first, scriptedSettings({ id: 'second' })] },
  );
  await (await backend.call(request())).done;
  const rows = await ledger.read(localDay(Date.now()));
  expect(rows.map(({ provider, requests }) => [provider, requests])).toEqual([
    [first.id, 1],
    ['second', 1],
  ]);
  for (const { tokens } of rows) expect(tokens).toBeGreaterThan(300);
});

describe('at a server', () => {
  const quick = (status: number) => [status, { error: { message: 'Please try again in 1ms' } }] as const;

  test.each([429, 500, 503])('counts each retry after %d', async (status) => {
    await using stage = await relayToServer({ requests: 5 }, Array(30).fill(quick(status)));
    for (let i = 0; i < 4; i++) await (await stage.backend.call(request({ stream: false }))).done;
    expect(stage.server.requests).toHaveLength(5);
    expect(await stage.used()).toMatchObject({ requests: 5 });
  });

  test('counts a request that is changed after a refusal', async () => {
    const refusal = [400, { error: { message: 'Unsupported parameter: seed', param: 'seed', code: 'unsupported_parameter' } }] as const;
    await using stage = await relayToServer({ requests: 5 }, [refusal]);
    await (await stage.backend.call(request({ stream: false, seed: 1 }))).done;
    expect(stage.server.requests).toHaveLength(2);
    expect(await stage.used()).toMatchObject({ requests: 2 });
  });

  test('counts nothing if the connection is refused', async () => {
    await using stage = await relayToServer({ requests: 5, tokens: 100_000 });
    await stage.server.stop();
    const trace = await stage.backend.call(request({ stream: false }));
    expect(await trace.ack).toMatchObject({ code: 'unreachable' });
    await trace.done;
    await expect.poll(stage.used).toMatchObject({ requests: 0, tokens: 0 });
  });

  test.each([true, false])('sends the limit that was set aside, streamed %s', async (stream) => {
    await using stage = await relayToServer({ tokens: 10_000 });
    await (await stage.backend.call(request({ stream }))).done;
    const { max_tokens } = (stage.server.requests[0]?.body ?? {}) as { max_tokens?: number };
    expect(max_tokens).toBe(4096);
  });

  test('ends a stream that reports its hidden reasoning and sends no text', async () => {
    const { policy, used } = meter({ tokens: 10_000 });
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    const server = await startModelServer({
      models: ['model-1'],
      answer: (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' }).on('close', resolve);
        for (const completion_tokens of [1000, 9000, 20_000]) {
          const usage = { prompt_tokens: 5, completion_tokens };
          response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: null }], usage })}\n\n`);
        }
      },
    });
    const provider = { id: 'p', kind: 'openai-compatible', name: 'P', baseUrl: server.baseUrl };
    const { backend, executor } = await startRelay({}, { policy, registry: PROVIDER_REGISTRY, providers: [provider] });
    await waitForState(executor, () => executor.state.providers[0]?.status === 'ready');
    const trace = await backend.call(request());
    expect(await trace.ack).toMatchObject({ code: 'over-budget' });
    await trace.done;
    await closed;
    await expect.poll(async () => (await used())?.tokens).toBeGreaterThanOrEqual(20_000);
    await server.stop();
  });

  test('divides the limit by the answers that a request asks for', async () => {
    await using stage = await relayToServer({ tokens: 10_000 });
    await (await stage.backend.call(request({ stream: false, n: 4 }))).done;
    expect(stage.server.requests[0]?.body).toMatchObject({ n: 4, max_tokens: 1024 });
  });

  test.each([
    [402, 0],
    [400, 0],
    [504, 1000],
  ])('counts the prompt of a request that is answered with %d, and %d tokens that may have been generated', async (status, tokens) => {
    await using stage = await relayToServer({ requests: 1, tokens: 10_000 }, [[status, { error: { message: 'no' } }]]);
    await (await stage.backend.call(request({ stream: false }))).done;
    const { tokens: used = 0 } = (await stage.used()) ?? {};
    expect(used).toBeGreaterThan(tokens + 300);
    if (tokens === 0) expect(used).toBeLessThan(500);
  });

  test.each([
    ['a budget', {}, true],
    ['a budget that is lower', { max_tokens: 9000 }, true],
    ['a budget for several answers', { max_tokens: 2000, n: 4 }, true],
    ['the caller', { max_tokens: 100 }, false],
    ['the caller, below what is reserved at least', { max_tokens: 1 }, false],
    ['the caller, for each of several answers', { max_tokens: 100, n: 4 }, false],
  ])('notes what has cut an answer: %s', async (_, fields, isNoted) => {
    const cut = JSON.parse(answer.replace('"stop"', '"length"'));
    await using stage = await relayToServer({ tokens: 10_000 }, [[200, cut]]);
    await (await stage.backend.call(request({ stream: false, ...fields }))).done;
    await expect.poll(() => stage.receipts.length).toBe(1);
    expect(stage.receipts[0]?.notes.some((note) => note.includes('a budget is almost used up'))).toBe(isNoted);
  });

  test('does not answer without a limit if the server refuses it', async () => {
    const refuse = (param: string) =>
      [400, { error: { message: `Unsupported parameter: '${param}'`, param, code: 'unsupported_parameter' } }] as const;
    await using stage = await relayToServer({ tokens: 10_000 }, [refuse('max_tokens'), refuse('max_completion_tokens')]);
    const trace = await stage.backend.call(request({ stream: false }));
    expect(await trace.ack).toMatchObject({ code: 'over-budget' });
    await trace.done;
    const limits = stage.server.requests.map(({ body }) => Object.keys(body as object).filter((name) => name.startsWith('max_')));
    expect(limits).toEqual([['max_tokens'], ['max_completion_tokens']]);
  });
});

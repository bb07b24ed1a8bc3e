import { chunkOf } from '@chat-executor/testing/scripted-provider';
import { describe, expect, test } from 'vitest';
import type { PolicyCall } from '../core/policy.ts';
import type { Budget } from './budget.ts';
import { createPolicy, permitModels } from './create-policy.ts';
import { localDay } from './local-day.ts';
import { MemoryLedger } from './memory-ledger.ts';

const PAID = { id: 'openai', kind: 'openai-compatible', name: 'OpenAI', baseUrl: 'https://api.openai.com/v1' };
const UNKNOWN = { ...PAID, id: 'gateway', baseUrl: 'https://gateway.example/v1' };
const BACKEND = 'https://chat.example.com';

const call = (change: Partial<PolicyCall> = {}): PolicyCall => ({
  requestId: 'r',
  model: 'gpt-5',
  provider: PAID,
  body: { model: 'gpt-5', messages: [{ role: 'user', content: 'hi' }], stream: true },
  signal: new AbortController().signal,
  asking: () => undefined,
  ...change,
});

/** Creates a policy with one budget, and its ledger. */
function stage(limits: Partial<Budget> = {}, ledger = new MemoryLedger()) {
  const policy = createPolicy({ backend: `${BACKEND}/path`, budgets: async () => [{ id: 'b', ...limits }], ledger });
  const used = async () => (await ledger.read(localDay(Date.now()))).find(({ provider }) => provider === PAID.id);
  return { policy, ledger, used };
}

/** A chunk of about this many tokens. */
const chunk = (tokens: number) => chunkOf({ content: 'x'.repeat(tokens * 4) });

/** Streams up to `chunks` chunks until the policy ends it. Resolves to the number of allowed chunks, and the error code. */
async function stream(policy: ReturnType<typeof createPolicy>, chunks: number, tokens: number, change: Partial<PolicyCall> = {}) {
  let passed = 0;
  let code: unknown;
  const admission = await policy.admit(call(change)).catch((error: { code: unknown }) => {
    code = error.code;
    return undefined;
  });
  try {
    for (; admission && passed < chunks; passed++) await admission.count(chunk(tokens));
  } catch (error) {
    code = (error as { code: unknown }).code;
  }
  return { passed, code, spending: admission?.end() };
}

test('stops a stream in time to stay within the budget', async () => {
  const { policy, used } = stage({ tokens: 1000 });
  const { passed, code } = await stream(policy, 1000, 20);
  expect(code).toBe('over-budget');
  expect(passed).toBeGreaterThan(40);
  expect(passed * 20).toBeLessThanOrEqual(1000);
  // The chunk that exceeded the budget was received, so it counts, but was not sent.
  expect((await used())?.tokens).toBeLessThanOrEqual(1000 + 20);
  expect(await stream(policy, 1, 1)).toMatchObject({ passed: 0, code: 'over-budget' });
});

test('fifty concurrent requests share a budget without exceeding it', async () => {
  const { policy, used } = stage({ tokens: 5000 });
  const ends = await Promise.all(Array.from({ length: 50 }, () => stream(policy, 1000, 10)));
  const passed = ends.reduce((sum, end) => sum + end.passed * 10, 0);
  expect(passed).toBeGreaterThan(3500);
  expect(passed).toBeLessThanOrEqual(5000);
  expect((await used())?.tokens).toBeLessThanOrEqual(5000 + 50 * 10);
  expect(ends.every(({ code }) => code === 'over-budget')).toBe(true);
});

test('enforces a request limit exactly, also after failures', async () => {
  const { policy } = stage({ requests: 3 });
  const ends = await Promise.all(Array.from({ length: 10 }, () => stream(policy, 1, 1)));
  expect(ends.filter(({ code }) => code === undefined)).toHaveLength(3);
});

test('stops a stream at a spending limit, by the price of prompt and answer', async () => {
  // At 10 dollars per million tokens, a cent buys a thousand tokens.
  const { policy, used } = stage({ usd: 0.01 });
  const { passed, code, spending } = await stream(policy, 1000, 20);
  expect(code).toBe('over-budget');
  expect(passed * 20).toBeGreaterThan(700);
  expect(passed * 20).toBeLessThanOrEqual(1000);
  expect(spending?.costUsd).toBeCloseTo((await used())?.costUsd ?? 0);
});

test('runs a model without a known price despite a spending limit, and records that', async () => {
  const { policy, ledger } = stage({ usd: 0 });
  expect(await stream(policy, 10, 20, { provider: UNKNOWN })).toMatchObject({ passed: 10, code: undefined });
  expect(await ledger.read(localDay(Date.now()))).toMatchObject([{ provider: 'gateway', unpriced: 1, costUsd: 0 }]);
});

/** The spending of one answered call with this usage, and the row in the ledger. */
async function answerWith(usage: Record<string, unknown>, change: Partial<PolicyCall> = {}, given = stage()) {
  const admission = await given.policy.admit(call(change));
  await admission.count(chunk(10));
  await admission.count(chunkOf({}, { finish_reason: 'stop', usage: usage as never }));
  const spending = admission.end();
  const [row] = await given.ledger.read(localDay(Date.now()));
  return { spending, row };
}

describe('the cost that a provider reports', () => {
  // 1,000 prompt and 100 answer tokens cost 0.00225 dollars by the table.
  const tokens = { prompt_tokens: 1000, completion_tokens: 100 };

  test.each([
    ['above the estimate', { cost: 0.5 }, 0.5, 0.5],
    ['below the estimate', { cost: 0.001 }, 0.001, 0.00225],
    ['zero', { cost: 0 }, 0, 0.00225],
    ['negative', { cost: -1 }, 0.00225, 0.00225],
    ['infinite', { cost: Number.POSITIVE_INFINITY }, 0.00225, 0.00225],
    ['not a number', { cost: Number.NaN }, 0.00225, 0.00225],
    ['a text', { cost: '0.5' }, 0.00225, 0.00225],
    ['missing', { cost: null }, 0.00225, 0.00225],
    ['the total of an object', { cost: { request_cost: 0.1, total_cost: 0.25 } }, 0.25, 0.25],
    ['in ticks', { cost_in_usd_ticks: 37_756_000 }, 0.0037756, 0.0037756],
    ['an estimate of the provider', { estimated_cost: 0.01 }, 0.01, 0.01],
    [
      "a fee beside the costs of the user's own key",
      { cost: 0.01, is_byok: true, cost_details: { upstream_inference_cost: 0.2 } },
      0.21,
      0.21,
    ],
    ['also its own upstream cost', { cost: 0.01, is_byok: false, cost_details: { upstream_inference_cost: 0.01 } }, 0.01, 0.01],
  ])('that is %s: in the receipt as reported, in budgets never below the table', async (_, usage, receipt, counted) => {
    const { spending, row } = await answerWith({ ...tokens, ...usage });
    expect(spending.costUsd).toBeCloseTo(receipt, 10);
    expect(row?.costUsd).toBeCloseTo(counted, 10);
  });

  test('counts for a model without a known price, which is then not unpriced', async () => {
    const { spending, row } = await answerWith({ ...tokens, cost: 0.02 }, { provider: UNKNOWN });
    expect(spending.costUsd).toBe(0.02);
    expect(row).toMatchObject({ provider: 'gateway', costUsd: 0.02, unpriced: 0, requests: 1 });
  });

  test('makes the spending limit cover the next models without a known price of that provider', async () => {
    const given = stage({ usd: 0.03 });
    await answerWith({ ...tokens, cost: 0.02 }, { provider: UNKNOWN }, given);
    await answerWith({ ...tokens, cost: 0.02 }, { provider: UNKNOWN }, given);
    await expect(given.policy.admit(call({ provider: UNKNOWN }))).rejects.toMatchObject({ code: 'over-budget' });
    // As after a restart of the program.
    await expect(stage({ usd: 0.03 }, given.ledger).policy.admit(call({ provider: UNKNOWN }))).rejects.toMatchObject({
      code: 'over-budget',
    });
    await expect(given.policy.admit(call({ provider: { ...UNKNOWN, id: 'another' } }))).resolves.toBeDefined();
  });
});

test('runs a free model when the spending limit is used up', async () => {
  const { policy } = stage({ usd: 0 });
  const local = { ...PAID, baseUrl: 'http://localhost:11434' };
  expect(await stream(policy, 10, 20, { provider: local })).toMatchObject({ passed: 10, spending: { costUsd: 0 } });
  expect(await stream(policy, 10, 20)).toMatchObject({ code: 'over-budget' });
});

test('replaces the estimate with the provider’s usage, and releases the rest of the reservation', async () => {
  const { policy, used } = stage({ tokens: 1000 });
  const admission = await policy.admit(call());
  await admission.count(chunk(50));
  await admission.count(chunkOf({}, { finish_reason: 'stop', usage: { prompt_tokens: 7, completion_tokens: 30 } }));
  expect(admission.end()).toEqual({ promptTokens: 7, completionTokens: 30, costUsd: (7 * 1.25 + 30 * 10) / 1e6 });
  expect(admission.end()).toEqual({});
  expect(await used()).toMatchObject({ requests: 1, tokens: 37 });
});

test('marks an estimate', async () => {
  const admission = await stage().policy.admit(call());
  await admission.count(chunk(100));
  admission.onFailure?.();
  expect(admission.end()).toMatchObject({ completionTokens: 100, isEstimate: true });
});

test('counts a call that fails before its answer as a request with its prompt, once it has left', async () => {
  const { policy, used } = stage({ tokens: 1000 });
  const admission = await policy.admit(call());
  await admission.onRequest?.('first');
  admission.onFailure?.();
  const spending = admission.end();
  expect(spending).toMatchObject({ completionTokens: 0, isEstimate: true });
  expect(spending.promptTokens).toBeGreaterThan(0);
  expect(await used()).toMatchObject({ requests: 1, tokens: spending.promptTokens });
  expect((await used())?.costUsd).toBeCloseTo(spending.costUsd ?? 0, 10);
});

test('counts nothing for a call that ends before it has left', async () => {
  const { policy, used } = stage({ tokens: 1000, requests: 1 });
  expect((await policy.admit(call())).end()).toEqual({});
  expect(await used()).toMatchObject({ requests: 0, tokens: 0, costUsd: 0 });
  const refused = await policy.admit(call());
  await refused.onRequest?.('first');
  refused.onUnsent?.();
  expect(refused.end()).toEqual({});
  expect(await used()).toMatchObject({ requests: 0, tokens: 0, costUsd: 0, unpriced: 0 });
});

test('keeps a non-streaming answer that exceeds the remaining budget', async () => {
  const { policy, used } = stage({ tokens: 100 });
  const whole = { ...call().body, stream: false };
  const admission = await policy.admit(call({ body: whole }));
  await admission.count({
    id: 'c',
    object: 'chat.completion',
    created: 1,
    model: 'gpt-5',
    choices: [{ index: 0, message: { role: 'assistant', content: 'x'.repeat(2000) } }],
  });
  admission.end();
  expect((await used())?.tokens).toBeGreaterThan(500);
  await expect(policy.admit(call({ body: whole }))).rejects.toMatchObject({ code: 'over-budget' });
});

test('applies a budget at once that is lowered during an answer', async () => {
  let tokens = 100_000;
  const policy = createPolicy({ backend: BACKEND, budgets: async () => [{ id: 'b', tokens }], ledger: new MemoryLedger() });
  const admission = await policy.admit(call());
  await admission.count(chunk(200));
  tokens = 100;
  await expect(admission.count(chunk(200))).rejects.toMatchObject({ code: 'over-budget' });
});

test('resets budgets on a new day', async () => {
  const { policy, ledger } = stage({ requests: 1 });
  await ledger.add({ day: '2020-01-01', backend: BACKEND, provider: PAID.id }, () => ({ requests: 9, tokens: 9, costUsd: 9, unpriced: 0 }));
  expect(await stream(policy, 1, 1)).toMatchObject({ code: undefined });
  expect(await stream(policy, 1, 1)).toMatchObject({ code: 'over-budget' });
});

test('allows only listed models, and does not count a rejected call', async () => {
  const ledger = new MemoryLedger();
  const policy = createPolicy({ backend: BACKEND, permit: permitModels(['gpt-5']), budgets: async () => [], ledger });
  await expect(policy.admit(call({ model: 'other' }))).rejects.toMatchObject({ code: 'not-allowed', cure: expect.stringMatching(/\S/) });
  expect(await ledger.read(localDay(Date.now()))).toEqual([]);
  const admission = await policy.admit(call());
  await admission.onRequest?.('first');
  admission.end();
  expect(await ledger.read(localDay(Date.now()))).toMatchObject([{ backend: BACKEND, requests: 1 }]);
});

test.each([
  ['an id stays with the provider that it names first', ['gpt-5'], {}, { provider: UNKNOWN }],
  ['an id stays with its model', ['gpt-5'], {}, { body: { model: 'gpt-5-pro', messages: [] } }],
  ['an entry with a provider does not allow the model elsewhere', [{ provider: PAID.id, model: 'gpt-5' }], {}, { provider: UNKNOWN }],
])('%s', async (_, models, first, second) => {
  const policy = createPolicy({ backend: BACKEND, permit: permitModels(models), budgets: async () => [], ledger: new MemoryLedger() });
  (await policy.admit(call(first))).end();
  await expect(policy.admit(call(second))).rejects.toMatchObject({ code: 'not-allowed' });
  (await policy.admit(call(first))).end();
});

// Over 300 lines, because all tests are about this one class and share its set-up.
import type { ChatCompletion, ChatCompletionBody } from '@chat-executor/protocol';
import { chunkOf } from '@chat-executor/testing/scripted-provider';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Budget, sumUsed } from './budget.ts';
import { CallMeter, type MeteredCall } from './call-meter.ts';
import { MemoryLedger } from './memory-ledger.ts';
import { type Amount, RESERVED_MS, type UsageLedger } from './usage-ledger.ts';

const KEY = { day: '2026-01-15', backend: 'https://chat.example.com', provider: 'openai' };
const PRICE = { inputUsd: 1, outputUsd: 10 };

function stage(limits: Partial<Budget> = {}, price: MeteredCall['price'] = PRICE) {
  const ledger = new MemoryLedger();
  const budget: { current: Partial<Budget> } = { current: limits };
  const open = (body: Partial<ChatCompletionBody> = {}) =>
    CallMeter.open({
      ...{ key: KEY, price, ledger, budgets: async () => [{ id: 'b', ...budget.current }] },
      body: { model: 'm', messages: [{ role: 'user', content: 'x '.repeat(200) }], ...body },
    });
  const row = async () => (await ledger.read(KEY.day))[0] ?? { requests: 0, tokens: 0, costUsd: 0, unpriced: 0 };
  /** The tokens that count, with what running calls have reserved. */
  const held = async () => sumUsed({ id: 'b' }, await ledger.read(KEY.day)).tokens;
  return { open, row, held, ledger, budget };
}

const whole = (content: string, usage?: Record<string, unknown>): ChatCompletion =>
  ({
    ...{ id: 'c', object: 'chat.completion', created: 1, model: 'm' },
    choices: [{ index: 0, message: { role: 'assistant', content } }],
    usage,
  }) as ChatCompletion;

/** Ends a call whose last request was answered with an error. */
const fail = (meter: CallMeter) => {
  meter.onFailure();
  return meter.end();
};

/** The tokens of the prompt of {@link stage}. */
async function promptTokens(): Promise<number> {
  const { open, row } = stage();
  const meter = await open();
  await meter.onRequest('first');
  fail(meter);
  return (await row()).tokens;
}

describe('the requests of a call', () => {
  test('count each with its prompt: retries, and requests that are changed after a refusal', async () => {
    const { open, row } = stage();
    const meter = await open();
    await meter.onRequest('first');
    await meter.onRequest('repeated');
    await meter.onRequest('repeated');
    fail(meter);
    expect(await row()).toMatchObject({ requests: 3, tokens: 3 * (await promptTokens()) });
  });

  test('stop at the limit, also in retries', async () => {
    const { open, row } = stage({ requests: 5 });
    const [one, other] = [await open(), await open()];
    for (const meter of [one, other]) await meter.onRequest('first');
    for (let i = 0; i < 3; i++) await one.onRequest('repeated');
    await expect(other.onRequest('repeated')).rejects.toMatchObject({ code: 'over-budget' });
    for (const meter of [one, other]) fail(meter);
    expect(await row()).toMatchObject({ requests: 5 });
  });

  test('do not leave if the prompt no longer fits', async () => {
    const prompt = await promptTokens();
    const { open } = stage({ tokens: 2 * prompt + 20 });
    const meter = await open({ max_tokens: 16 });
    await meter.onRequest('first');
    await expect(meter.onRequest('repeated')).resolves.toBeUndefined();
    await expect(meter.onRequest('repeated')).rejects.toMatchObject({ code: 'over-budget' });
  });

  test('count nothing if they did not leave, and their reservation is used for the next one', async () => {
    const { open, row } = stage({ requests: 1 });
    const meter = await open();
    await meter.onRequest('first');
    meter.onUnsent();
    await meter.onRequest('repeated');
    fail(meter);
    expect(await row()).toMatchObject({ requests: 1, tokens: await promptTokens() });
  });

  test('count every tenth time while a model is loading, and its prompt once', async () => {
    const { open, row } = stage({ requests: 100 });
    const meter = await open();
    await meter.onRequest('first');
    for (let i = 0; i < 59; i++) await meter.onRequest('loading');
    fail(meter);
    expect(await row()).toMatchObject({ requests: 6, tokens: await promptTokens() });
  });

  test('count again after a model has loaded', async () => {
    const { open, row } = stage();
    const meter = await open();
    await meter.onRequest('first');
    await meter.onRequest('loading');
    await meter.onRequest('repeated');
    fail(meter);
    expect(await row()).toMatchObject({ requests: 2, tokens: 2 * (await promptTokens()) });
  });
});

describe('the limit of an answer', () => {
  test('is a quarter of what is left, so that all limits together stay within the budget', async () => {
    const { open, held } = stage({ tokens: 140_000 });
    const ends = await Promise.allSettled(Array.from({ length: 64 }, () => open({ stream: false })));
    const meters = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
    expect(meters.slice(0, 3).map(({ maxTokens }) => maxTokens)).toEqual([16_384, 16_384, 16_384]);
    expect(meters.length).toBeGreaterThan(10);
    const sum = meters.reduce((tokens, { maxTokens = Number.POSITIVE_INFINITY }) => tokens + maxTokens, 0);
    expect(sum).toBeLessThanOrEqual(140_000);
    expect(await held()).toBeLessThanOrEqual(140_000);
    expect(await held()).toBeGreaterThan(sum);
    expect(ends.filter(({ status }) => status === 'rejected')).not.toEqual([]);
  });

  test("is the caller's, if it is smaller", async () => {
    const { open, held } = stage({ tokens: 140_000 });
    expect((await open({ max_tokens: 100, max_completion_tokens: 5000 })).maxTokens).toBe(100);
    expect(await held()).toBe((await promptTokens()) + 100);
  });

  test.each([-1, 0, Number.NaN, '100', null])('does not follow %j of the caller', async (max_tokens) => {
    expect((await stage({ tokens: 40_000 }).open({ max_tokens })).maxTokens).toBeGreaterThan(1000);
  });

  test('is shared by the choices of an answer', async () => {
    const { open } = stage({ tokens: 40_000 });
    expect((await open({ n: 8, max_tokens: 100 })).maxTokens).toBe(800);
    await expect(stage({ tokens: 1000 }).open({ n: 1000 })).rejects.toMatchObject({ code: 'over-budget' });
  });

  test('follows a spending limit, and needs no other budget', async () => {
    // At 10 dollars per million tokens, a dollar buys 100,000.
    expect((await stage({ usd: 1 }).open()).maxTokens).toBeLessThanOrEqual(25_000);
    expect((await stage({ requests: 10 }).open()).maxTokens).toBeUndefined();
    expect((await stage({ usd: 1 }, { inputUsd: 0, outputUsd: 0 }).open()).maxTokens).toBeUndefined();
  });

  test('is sent for a stream only when little is left, because a stream is counted while it arrives', async () => {
    const { open, held } = stage({ tokens: 69_000 });
    const plenty = await open({ stream: true, max_tokens: 50_000 });
    expect([plenty.maxTokens, plenty.body]).toEqual([undefined, undefined]);
    expect(await held()).toBe((await promptTokens()) + 4096);
    const little = await open({ stream: true });
    expect(little.maxTokens).toBeLessThan(16_384);
    expect(little.body).toMatchObject({ max_tokens: little.maxTokens });
  });

  test('is not less than most answers need, if that much is left', async () => {
    expect((await stage({ tokens: 5000 }).open({ stream: true })).maxTokens).toBe(4096);
    expect((await stage({ tokens: 2000 }).open({ stream: true })).maxTokens).toBe(2000 - (await promptTokens()));
  });

  test.each(['5_0', '50', [50], 1.5, null])('is not multiplied by an unclear number of answers: %j', async (n) => {
    const meter = await stage({ tokens: 5000 }).open({ n, max_tokens: 100 });
    expect(meter.body).not.toHaveProperty('n');
    expect(meter.maxTokens).toBe(100);
  });

  test('is at least what every API accepts, because some raise a lower one', async () => {
    const { open, held } = stage({ tokens: (await promptTokens()) + 20 });
    const meter = await open({ max_tokens: 1 });
    expect([meter.maxTokens, meter.body]).toMatchObject([16, { max_tokens: 1 }]);
    expect(await held()).toBe((await promptTokens()) + 16);
    await expect(stage({ tokens: 8 }).open({ messages: [], max_tokens: 1 })).rejects.toMatchObject({ code: 'over-budget' });
  });

  test('is released at the end', async () => {
    const { open, held } = stage({ tokens: 140_000 });
    (await open()).end();
    expect(await held()).toBe(0);
  });
});

describe('the reservation', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A stream of which 300 tokens have arrived. */
  async function startStream() {
    const prompt = await promptTokens();
    vi.useFakeTimers();
    const given = stage({ tokens: 70_000, requests: 10 });
    const meter = await given.open({ stream: true });
    await meter.onRequest('first');
    await meter.count(chunkOf({ content: 'word'.repeat(300) }));
    return { ...given, meter, prompt };
  }

  test('lapses if the program is killed, and the request, its prompt and its answer so far stay counted', async () => {
    const { held, row, prompt } = await startStream();
    expect(await held()).toBe(prompt + 4096);
    vi.setSystemTime(Date.now() + RESERVED_MS + 1);
    // With 100 that a provider may generate until it has noticed.
    expect(await held()).toBe(prompt + 400);
    expect(await row()).toMatchObject({ requests: 1, tokens: prompt + 400 });
  });

  test('lapses with what was generated unseen until then counted', async () => {
    const { open, held } = stage({ tokens: 6_000 });
    const prompt = await promptTokens();
    vi.useFakeTimers();
    await (await open({ stream: false })).onRequest('first');
    vi.setSystemTime(Date.now() + RESERVED_MS + 1);
    expect(await held()).toBe(prompt + 1000);
    await vi.advanceTimersByTimeAsync(RESERVED_MS / 3);
    vi.setSystemTime(Date.now() + RESERVED_MS + 1);
    expect(await held()).toBe(prompt + 4096);
  });

  test('lapses if the clock was set back after the program was killed', async () => {
    const { held, prompt } = await startStream();
    vi.setSystemTime(Date.now() - 3_600_000);
    expect(await held()).toBe(prompt + 400);
  });

  test('holds as long as the call runs', async () => {
    const { held, meter, prompt } = await startStream();
    await vi.advanceTimersByTimeAsync(10 * RESERVED_MS);
    expect(await held()).toBe(prompt + 4096);
    await meter.count(chunkOf({}, { finish_reason: 'stop' }));
    meter.end();
    expect(vi.getTimerCount()).toBe(0);
    expect(await held()).toBe(prompt + 300);
  });
});

describe('an answer that ends early', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each([
    ['a stream by the time without an answer', true, 20_000, 2100],
    ['a whole answer also by the time that the provider goes on', false, 200, 1020],
    ['not more than was reserved', false, 600_000, 4096],
  ])('counts %s', async (_, stream, ms, tokens) => {
    const prompt = await promptTokens();
    vi.useFakeTimers();
    const { open, row } = stage({ tokens: 6_000 });
    const meter = await open({ stream });
    await meter.onRequest('first');
    await vi.advanceTimersByTimeAsync(ms);
    expect(meter.end()).toMatchObject({ completionTokens: tokens, isEstimate: true });
    expect((await row()).tokens).toBe(prompt + tokens);
  });
});

describe('usage that a provider reports', () => {
  test.each([
    ['more', 5000, 5000],
    ['a little less', 700, 700],
    ['too little', 1, 500],
    ['zero', 0, 500],
    ['negative', -1e9, 1000],
    ['not whole', 0.5, 1000],
    ['a text', '5', 1000],
    ['not a number', Number.NaN, 1000],
    ['infinite', Number.POSITIVE_INFINITY, 1000],
    ['not exact', 1e308, 1000],
    ['more than any model writes', 1e12, 1000],
    ['missing', undefined, 1000],
  ])('counts if it is plausible: %s', async (_, completion_tokens, counted) => {
    const { open, row } = stage();
    const meter = await open({ messages: [], stream: false });
    await meter.onRequest('first');
    await meter.count(whole('word'.repeat(1000), { prompt_tokens: 0, completion_tokens }));
    meter.end();
    expect((await row()).tokens).toBe(counted);
  });

  test.each([-1e9, 0, 0.5, Number.NaN, 1e308])('counts at least half of the estimated prompt: %j', async (prompt_tokens) => {
    const { open, row } = stage();
    const meter = await open({ stream: false });
    await meter.count(whole('', { prompt_tokens, completion_tokens: 0 }));
    meter.end();
    expect((await row()).tokens).toBeGreaterThanOrEqual((await promptTokens()) / 2);
    expect((await row()).tokens).toBeLessThanOrEqual(await promptTokens());
  });

  test('replaces the estimate of linked files, of which only few requests leave at once', async () => {
    const { open, row, held } = stage({ tokens: 50_000 });
    const file = { type: 'file', file: { file_data: 'https://a.example/a.pdf' } };
    const body = { messages: [{ role: 'user', content: [file] }], max_tokens: 16 };
    const meters = [await open(body), await open(body)];
    await expect(open(body)).rejects.toMatchObject({ code: 'over-budget' });
    expect(await held()).toBeGreaterThan(40_000);
    for (const meter of meters) {
      await meter.count(whole('', { prompt_tokens: 1500, completion_tokens: 1 }));
      meter.end();
    }
    expect((await row()).tokens).toBe(3002);
  });

  test('counts hidden reasoning that is only in the total', async () => {
    const { open, row } = stage();
    const meter = await open({ messages: [], stream: false });
    await meter.count(whole('yes', { prompt_tokens: 10, completion_tokens: 1, total_tokens: 911 }));
    meter.end();
    expect((await row()).tokens).toBe(911);
  });

  test('does not go down during an answer, and what follows it counts too', async () => {
    const { open, row } = stage();
    const meter = await open({ messages: [], stream: true });
    await meter.count({ ...chunkOf({}), choices: [], usage: { prompt_tokens: 1, completion_tokens: 500 } });
    await meter.count({ ...chunkOf({}), choices: [], usage: { prompt_tokens: 0, completion_tokens: 0 } });
    await meter.count(chunkOf({ content: 'word'.repeat(100) }, { finish_reason: 'stop' }));
    meter.end();
    expect((await row()).tokens).toBe(601);
  });

  test.each([1e308, -5, 1001])('ignores an implausible cost: %d', async (cost) => {
    const { open, row } = stage();
    const meter = await open({ messages: [], stream: false });
    await meter.count(whole('', { prompt_tokens: 0, completion_tokens: 1000, cost }));
    meter.end();
    expect((await row()).costUsd).toBeCloseTo(0.01);
  });
});

test('ends a stream that reports its hidden reasoning and sends no text', async () => {
  const { open } = stage({ tokens: 70_000 });
  const meter = await open({ stream: true });
  await meter.onRequest('first');
  const report = async (completion_tokens: number) =>
    meter.count({ ...chunkOf({}), choices: [], usage: { prompt_tokens: 1, completion_tokens } });
  await report(40_000);
  await expect(report(90_000)).rejects.toMatchObject({ code: 'over-budget' });
});

test('ends a stream when its budget is lowered, long before its reservation is used up', async () => {
  const { open, budget } = stage({ tokens: 140_000 });
  const meter = await open({ stream: true });
  await meter.onRequest('first');
  budget.current = { provider: KEY.provider, tokens: 1000 };
  const write = async () => {
    for (let i = 0; i < 100; i++) await meter.count(chunkOf({ content: 'word'.repeat(100) }));
  };
  await expect(write()).rejects.toMatchObject({ code: 'over-budget' });
});

test('releases a reservation that was granted after the call ended', async () => {
  const { open, row, ledger } = stage({ tokens: 140_000 });
  const meter = await open({ stream: true });
  await meter.onRequest('first');
  const pending = meter.onRequest('repeated');
  fail(meter);
  await pending;
  await ledger.add(KEY, () => ({ requests: 0, tokens: 0, costUsd: 0, unpriced: 0 }));
  expect(await row()).toMatchObject({ requests: 1, tokens: await promptTokens() });
});

describe('a ledger that cannot count', () => {
  const broken = { add: () => Promise.reject(new Error('disk full')), read: () => Promise.reject(new Error('disk full')) };
  const open = (budgets: readonly Budget[]) =>
    CallMeter.open({ key: KEY, price: PRICE, ledger: broken, budgets: async () => budgets, body: { model: 'm', messages: [] } });

  test('is not waited for without a budget, and counts the usage at the end', async () => {
    const added: Amount[] = [];
    const silent: UsageLedger = {
      add: async (_key, decide) => {
        added.push(decide([]));
        await new Promise(() => undefined);
      },
      read: async () => [],
    };
    const budgets = vi.fn(async () => []);
    const meter = await CallMeter.open({ key: KEY, price: PRICE, ledger: silent, budgets, body: { model: 'm', messages: [] } });
    await meter.onRequest('first');
    await meter.onRequest('repeated');
    for (let count = 0; count < 10; count += 1) await meter.count(chunkOf({ content: 'word'.repeat(1000) }));
    expect(budgets, 'before each request').toHaveBeenCalledTimes(2);
    expect(added).toEqual([]);
    fail(meter);
    expect(added).toMatchObject([{ requests: 2, tokens: 10_000, costUsd: 0.1, unpriced: 0 }]);
  });

  test('stops calls to which a budget applies, and no others', async () => {
    await expect(open([{ id: 'b', requests: 100 }])).rejects.toMatchObject({
      code: 'over-budget',
      message: expect.not.stringContaining('disk full'),
    });
    await expect(open([{ id: 'b', provider: 'another', requests: 0 }])).resolves.toBeDefined();
    await expect(open([])).resolves.toBeDefined();
  });
});

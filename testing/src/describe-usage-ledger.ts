import { sumUsed, type UsageLedger } from '@chat-executor/executor/control';
import { describe, expect, test } from 'vitest';

const KEY = { day: '2026-03-01', backend: 'https://chat.example.com', provider: 'openai' };
const ONE = { requests: 1, tokens: 10, costUsd: 0.5, unpriced: 0 };
const YESTERDAY = '2026-02-28';
const WEEK_AGO = '2026-02-22';
const BEFORE_WEEK_AGO = '2026-02-21';
const TOMORROW = '2026-03-02';

/**
 * The tests of every usage ledger.
 *
 * @param open - opens a ledger; all ledgers of one test share their usage, which is empty at its start
 */
export function describeUsageLedger(name: string, open: () => Promise<UsageLedger>): void {
  describe(`the usage ledger ${name}`, () => {
    const onDay = (day: string) => ({ ...KEY, day });
    const requestsOn = async (ledger: UsageLedger, day: string) =>
      (await ledger.read(day)).reduce((sum, { requests }) => sum + requests, 0);

    test('adds up the usage of a backend at a provider on a day', async () => {
      const ledger = await open();
      await ledger.add(KEY, () => ONE);
      await ledger.add(KEY, () => ({ ...ONE, tokens: -4, costUsd: -0.25 }));
      await ledger.add({ ...KEY, provider: 'ollama' }, () => ONE);
      expect(await ledger.read(KEY.day)).toEqual([
        { ...KEY, requests: 2, tokens: 6, costUsd: 0.25, unpriced: 0 },
        { ...KEY, ...ONE, provider: 'ollama' },
      ]);
    });

    test('shows each addition all rows of its day, also of concurrent ones', async () => {
      const [one, other] = [await open(), await open()];
      const seen: number[] = [];
      const add = (ledger: UsageLedger, index: number) =>
        ledger.add({ ...KEY, backend: `https://${index % 3}.example` }, (rows) => {
          seen.push(rows.reduce((sum, { requests }) => sum + requests, 0));
          return ONE;
        });
      await Promise.all(Array.from({ length: 30 }, (_, index) => add(index % 2 === 0 ? one : other, index)));
      expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index));
      expect(await requestsOn(await open(), KEY.day)).toBe(30);
    });

    test('adds nothing if the addition is decided against, and others all the same', async () => {
      const ledger = await open();
      const refused = ledger.add(KEY, () => {
        throw new Error('over budget');
      });
      const added = ledger.add(KEY, () => ONE);
      await expect(refused).rejects.toThrow('over budget');
      await added;
      expect(await ledger.read(KEY.day)).toMatchObject([ONE]);
    });

    test('keeps days apart, in whatever order they are counted', async () => {
      const ledger = await open();
      const seen: number[] = [];
      for (const day of [YESTERDAY, KEY.day, YESTERDAY, KEY.day, YESTERDAY]) {
        await ledger.add(onDay(day), (rows) => {
          expect(rows.every((row) => row.day === day)).toBe(true);
          seen.push(rows[0]?.requests ?? 0);
          return ONE;
        });
      }
      expect(seen).toEqual([0, 0, 1, 1, 2]);
      expect([await requestsOn(ledger, YESTERDAY), await requestsOn(ledger, KEY.day)]).toEqual([3, 2]);
    });

    test('settles on the day of the start, when a day has ended in between', async () => {
      const ledger = await open();
      await ledger.add(KEY, () => ({ ...ONE, tokens: 1000 }));
      await ledger.add(onDay(TOMORROW), () => ONE);
      await ledger.add(KEY, () => ({ ...ONE, requests: 0, tokens: -990, costUsd: 0 }));
      expect(await ledger.read(KEY.day)).toMatchObject([ONE]);
      expect(await ledger.read(TOMORROW)).toMatchObject([ONE]);
    });

    test('keeps the day when the clock is set a week ahead and back', async () => {
      const ledger = await open();
      for (const day of [WEEK_AGO, KEY.day, WEEK_AGO]) await ledger.add(onDay(day), () => ONE);
      expect(await requestsOn(ledger, WEEK_AGO)).toBe(2);
    });

    test('forgets days that are more than a week ago, across months', async () => {
      const ledger = await open();
      const days = ['2020-12-31', BEFORE_WEEK_AGO, WEEK_AGO, KEY.day];
      for (const day of days) await ledger.add(onDay(day), () => ONE);
      const left = async () => Promise.all(days.map(async (day) => (await (await open()).read(day)).length));
      await expect.poll(left).toEqual([0, 0, 1, 1]);
    });

    test('keeps later days when the clock is set back', async () => {
      const ledger = await open();
      await ledger.add(KEY, () => ONE);
      for (const day of ['2020-12-31', BEFORE_WEEK_AGO, YESTERDAY]) await ledger.add(onDay(day), () => ONE);
      expect(await requestsOn(ledger, KEY.day)).toBe(1);
      await ledger.add(KEY, () => ONE);
      expect(await requestsOn(ledger, KEY.day)).toBe(2);
    });

    test('keeps the reservation of each call beside the usage, until it is replaced by zero or lapses', async () => {
      const [one, other] = [await open(), await open()];
      const now = Date.now();
      const reserve = (ledger: UsageLedger, call: string, tokens: number, until = now + 60_000) =>
        ledger.add(KEY, () => ({ ...ONE, reservation: { call, until, tokens, costUsd: tokens / 1000 } }));
      const reserved = async () => ((await other.read(KEY.day))[0]?.reserved ?? []).map(({ call, tokens }) => [call, tokens]);
      await reserve(one, 'a', 100);
      await reserve(other, 'b', 200);
      await reserve(one, 'a', 50);
      await reserve(one, 'lapsed', 1000, now - 1);
      expect(await other.read(KEY.day)).toMatchObject([{ requests: 4, tokens: 40 }]);
      expect(sumUsed({ id: 'x' }, await other.read(KEY.day))).toMatchObject({ requests: 4, tokens: 290 });
      await reserve(other, 'b', 0);
      expect(await reserved()).toEqual([['a', 50]]);
      await reserve(one, 'a', 0);
      expect((await other.read(KEY.day))[0]).not.toHaveProperty('reserved');
    });

    test('remembers for the day that a provider reports costs', async () => {
      const ledger = await open();
      await ledger.add(KEY, () => ({ ...ONE, reportsCost: true }));
      await ledger.add(KEY, () => ONE);
      await ledger.add({ ...KEY, provider: 'ollama' }, () => ONE);
      const rows = await (await open()).read(KEY.day);
      expect(rows.filter(({ reportsCost }) => reportsCost).map(({ provider }) => provider)).toEqual([KEY.provider]);
    });

    test('never has less than nothing', async () => {
      const ledger = await open();
      await ledger.add(KEY, () => ({ requests: -1, tokens: -1, costUsd: -1, unpriced: -1 }));
      expect(await ledger.read(KEY.day)).toMatchObject([{ requests: 0, tokens: 0, costUsd: 0, unpriced: 0 }]);
    });
  });
}

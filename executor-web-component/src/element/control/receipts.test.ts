import { IDBCursor, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { localDay } from '@chat-executor/executor/control';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StoredReceipt } from './receipts.ts';

const NOW = Date.UTC(2026, 0, 15, 12);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.setSystemTime(NOW);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Opens a page: the same database, separate memory. */
async function openPage() {
  vi.resetModules();
  const [{ Receipts }, { RecordStore }] = await Promise.all([import('./receipts.ts'), import('../storage/record-store.ts')]);
  return { receipts: new Receipts(), records: new RecordStore<StoredReceipt>('receipts') };
}

/** A receipt of a request that started `age` minutes ago. */
const receipt = (age: number, change: Partial<StoredReceipt> = {}): StoredReceipt => ({
  ...{ id: `r${age}`, backend: 'https://chat.example.com', model: 'gpt-5', outcome: 'completed', durationMs: 1_000, notes: [] },
  ...{ startedAt: NOW - age * 60_000, promptTokens: 10, completionTokens: 20, costUsd: 0.5 },
  ...change,
});
const ages = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const FIRST = { search: '', skip: 0, limit: 3, until: undefined };
const ids = ({ receipts }: { readonly receipts: readonly StoredReceipt[] }): string => receipts.map(({ id }) => id).join(' ');

test('reads one page, newest first, with the numbers of all and of the matching receipts', async () => {
  const { receipts } = await openPage();
  for (const age of ages(9)) await receipts.save(receipt(age, { model: age % 2 ? 'odd' : 'even' }));
  const page = await receipts.readPage(FIRST);
  expect(ids(page)).toBe('r0 r1 r2');
  expect(page).toMatchObject({ total: 9, found: 9 });
  expect(ids(await receipts.readPage({ ...FIRST, skip: 6 }))).toBe('r6 r7 r8');
  expect(ids(await receipts.readPage({ ...FIRST, skip: 9 }))).toBe('');
  const odd = await receipts.readPage({ ...FIRST, search: 'odd', skip: 1, limit: 2 });
  expect(ids(odd)).toBe('r3 r5');
  expect(odd).toMatchObject({ total: 9, found: 4 });
  expect((await receipts.readAll('odd')).map(({ id }) => id)).toEqual(['r1', 'r3', 'r5', 'r7']);
});

test('newer receipts do not move a page that ends at a time', async () => {
  const { receipts } = await openPage();
  for (const age of ages(5)) await receipts.save(receipt(age));
  const query = { ...FIRST, skip: 1, until: NOW };
  const before = ids(await receipts.readPage(query));
  await receipts.save(receipt(-1));
  expect(ids(await receipts.readPage(query))).toBe(before);
  expect(ids(await receipts.readPage(FIRST))).toBe('r-1 r0 r1');
});

test('needs the same database operations for a receipt and for a page, however many are stored', async () => {
  const { receipts, records } = await openPage();
  const methods = ['get', 'getAll', 'getAllKeys', 'openCursor', 'put', 'delete'] as const;
  const spies = methods.map((name) => vi.spyOn(IDBObjectStore.prototype, name));
  const steps = vi.spyOn(IDBCursor.prototype, 'key', 'get');
  const count = async (work: () => Promise<unknown>): Promise<number[]> => {
    for (const spy of [...spies, steps]) spy.mockClear();
    await work();
    return [...spies, steps].map(({ mock }) => mock.calls.length);
  };
  for (const age of [1, 2, 3, 4]) await receipts.save(receipt(age));
  await receipts.readDays();
  const read = async () => [await receipts.readPage(FIRST), await receipts.readDays()];
  const few = [await count(() => receipts.save(receipt(0))), await count(read)];
  await records.updateAll(ages(1_000).map((age) => [`2025-12-01T00:00:00.000Z ${age}`, () => receipt(60_000, { id: `old${age}` })]));
  expect([await count(() => receipts.save(receipt(-1))), await count(read)]).toEqual(few);
  expect((await receipts.readPage(FIRST)).total).toBe(1_006);
});

test('computes the totals of receipts from before there were totals once, and adds each new one', async () => {
  const { receipts, records } = await openPage();
  for (const age of ages(450)) await records.set(`${new Date(NOW).toISOString()} ${age}`, receipt(0));
  expect(await receipts.readDays()).toEqual({ [localDay(NOW)]: { requests: 450, tokens: 13_500, costUsd: 225 } });
  await receipts.save(receipt(0));
  await (await openPage()).receipts.save(receipt(24 * 60, { costUsd: 2 }));
  expect(await receipts.readDays()).toEqual({
    [localDay(NOW)]: { requests: 451, tokens: 13_530, costUsd: 225.5 },
    [localDay(NOW - 86_400_000)]: { requests: 1, tokens: 30, costUsd: 2 },
  });
  await receipts.deleteAll();
  expect(await receipts.readDays()).toEqual({});
  expect((await receipts.readPage(FIRST)).total).toBe(0);
});

test('deletes the oldest receipts above the limit, but counts them on their day', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const { receipts, records } = await openPage();
  const keyOf = (age: number): string => `${new Date(NOW - age * 1_000).toISOString()} r${age}`;
  await records.updateAll(ages(5_300).map((age) => [keyOf(age), () => receipt(age / 60, { id: `r${age}` })]));
  await receipts.readDays();
  await receipts.save(receipt(-1));
  expect(await receipts.readPage(FIRST)).toMatchObject({ total: 5_000 });
  expect(ids(await receipts.readPage({ ...FIRST, skip: 4_999 }))).toBe('r4998');
  expect(Object.values(await receipts.readDays())).toMatchObject([{ requests: 5_301 }]);
});

test('deletes the saved text of all receipts when saving is turned off', async () => {
  const { receipts } = await openPage();
  await receipts.setSavesText(true);
  for (const age of ages(250)) await receipts.save(receipt(age, { words: { prompt: 'secret', answer: 'secret' } }));
  await receipts.setSavesText(false);
  expect(JSON.stringify(await receipts.readAll(''))).not.toContain('secret');
  expect(await receipts.readPage(FIRST)).toMatchObject({ total: 250 });
});

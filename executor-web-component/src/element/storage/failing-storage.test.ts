import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DATABASE_NAME } from './database.ts';

type Amount = { readonly count: number };

/** Opens a page: the same database, separate memory. */
async function openPage() {
  vi.resetModules();
  const [{ openDatabase }, { RecordStore }, { Budgets }] = await Promise.all([
    import('./database.ts'),
    import('./record-store.ts'),
    import('../control/budgets.ts'),
  ]);
  return { openDatabase, grants: new RecordStore<Amount>('grants'), budgets: new Budgets() };
}

const STORAGE_ERROR = { code: 'storage-failed', message: expect.stringContaining('storage'), cure: expect.stringMatching(/\S/) };
const BUDGET = { id: 'b', requests: 1 } as never;
const fail = (name: string) => () => {
  throw new DOMException('failed', name);
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('reconnects if a connection has died without an event', async () => {
  const { openDatabase, grants } = await openPage();
  await grants.set('a', { count: 1 });
  for (const use of [() => grants.get('a'), () => grants.update('a', (value) => value), async () => (await grants.list())[0]?.value]) {
    const { database } = await openDatabase();
    database?.close();
    expect(await use()).toEqual({ count: 1 });
    expect((await openDatabase()).database).not.toBe(database);
  }
});

test.each(['InvalidStateError', 'UnknownError', 'AbortError'])(
  'reconnects once per operation, and then names the storage: %s',
  async (name) => {
    const { grants } = await openPage();
    await grants.set('a', { count: 1 });
    const open = vi.spyOn(indexedDB, 'open');
    const start = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(fail(name));
    await expect(grants.get('a')).rejects.toMatchObject(STORAGE_ERROR);
    expect(start).toHaveBeenCalledTimes(2);
    expect(open).toHaveBeenCalledTimes(1);
    start.mockRestore();
    expect(await grants.get('a')).toEqual({ count: 1 });
  },
);

test('does not go on in memory after the database has worked, and reconnects later', async () => {
  const { openDatabase, grants, budgets } = await openPage();
  await grants.set('a', { count: 1 });
  (await openDatabase()).database?.close();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(fail('UnknownError'));
  await expect(grants.get('a')).rejects.toMatchObject(STORAGE_ERROR);
  await expect(budgets.list()).rejects.toMatchObject(STORAGE_ERROR);
  expect(await grants.problem()).toBe('lost');
  open.mockRestore();
  expect(await grants.get('a')).toEqual({ count: 1 });
  expect(await grants.problem()).toBeUndefined();
});

test('decides once about a write that fails, so that nothing is counted twice', async () => {
  const { grants } = await openPage();
  const decide = vi.fn(() => ({ count: 1 }));
  for (const [name, cure] of [
    ['QuotaExceededError', /space/],
    ['AbortError', /again/],
  ] as const) {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(fail(name));
    await expect(grants.update('a', decide)).rejects.toMatchObject({ ...STORAGE_ERROR, cure: expect.stringMatching(cure) });
    put.mockRestore();
    expect(decide).toHaveBeenCalledTimes(1);
    decide.mockClear();
  }
  await grants.update('a', decide);
  expect(await grants.get('a')).toEqual({ count: 1 });
});

test('returns a computed record that can’t be stored, and computes it again', async () => {
  const { grants } = await openPage();
  await grants.set('a', { count: 1 });
  await grants.set('b', { count: 2 });
  const sum = () => grants.getOrCompute('sum', { to: 'c' }, (part, { count }) => ({ count: count + (part?.count ?? 0) }));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort();
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await sum()).toEqual({ count: 3 });
  expect(await grants.get('sum')).toBeUndefined();
  put.mockRestore();
  expect(await sum()).toEqual({ count: 3 });
  expect(await grants.get('sum')).toEqual({ count: 3 });
});

test('passes on what the caller’s own function throws, and writes nothing', async () => {
  const { grants } = await openPage();
  const refuse = new Error('over budget');
  await expect(
    grants.update('a', () => {
      throw refuse;
    }),
  ).rejects.toBe(refuse);
  expect(await grants.get('a')).toBeUndefined();
});

test('never takes budgets that can’t be read for no budgets', async () => {
  const first = await openPage();
  await first.budgets.save(BUDGET);
  const newer = await openDB(DATABASE_NAME, 99);
  await expect(first.budgets.list()).rejects.toMatchObject(STORAGE_ERROR);
  const second = await openPage();
  await expect(second.budgets.list()).rejects.toMatchObject({ cure: expect.stringContaining('newer') });
  await expect(second.budgets.read('2026-01-01')).rejects.toMatchObject(STORAGE_ERROR);
  newer.close();
  vi.spyOn(indexedDB, 'open').mockImplementation(fail('UnknownError'));
  await expect((await openPage()).budgets.list()).rejects.toMatchObject(STORAGE_ERROR);
});

test('keeps budgets in memory where the browser stores nothing for this page', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const { budgets } = await openPage();
  await budgets.save(BUDGET);
  expect(await budgets.list()).toEqual([BUDGET]);
});

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DATABASE_NAME } from './database.ts';

/** Opens a page: the same database, separate memory. */
async function openPage() {
  vi.resetModules();
  const [{ openDatabase }, { RecordStore }] = await Promise.all([import('./database.ts'), import('./record-store.ts')]);
  return { openDatabase, grants: new RecordStore<{ count: number }>('grants') };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('creates a store for each kind of record', async () => {
  const { openDatabase } = await openPage();
  const { database, problem } = await openDatabase();
  expect(problem).toBeUndefined();
  expect([...(database?.objectStoreNames ?? [])]).toEqual(['budgets', 'grants', 'keys', 'receipts', 'settings']);
});

test('a page reads the records of another page', async () => {
  const one = await openPage();
  await one.grants.set('a', { count: 1 });
  const other = await openPage();
  expect(await other.grants.get('a')).toEqual({ count: 1 });
  expect(await other.grants.problem()).toBeUndefined();
});

test('concurrent changes of two pages are both stored', async () => {
  const [one, other] = [await openPage(), await openPage()];
  const add = (value: { count: number } | undefined) => ({ count: (value?.count ?? 0) + 1 });
  await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? one : other).grants.update('a', add)));
  expect(await one.grants.get('a')).toEqual({ count: 20 });
});

test('notifies watchers of changes of this and other pages, until they stop', async () => {
  const [one, other] = [await openPage(), await openPage()];
  const listener = vi.fn();
  const stop = one.grants.watch(listener);
  await one.grants.set('a', { count: 1 });
  expect(listener).toHaveBeenCalledTimes(1);
  await other.grants.set('a', { count: 2 });
  await expect.poll(() => listener.mock.calls.length).toBe(2);
  stop();
  await one.grants.set('a', { count: 3 });
  expect(listener).toHaveBeenCalledTimes(2);
});

test.each(['database', 'memory'])('lists records in ascending or descending order of keys, and deletes ranges: %s', async (place) => {
  if (place === 'memory') vi.stubGlobal('indexedDB', undefined);
  const { grants } = await openPage();
  for (const key of ['c', 'a', 'd', 'b']) await grants.set(key, { count: key.charCodeAt(0) });
  const keys = async (range?: Parameters<typeof grants.list>[0]) => (await grants.list(range)).map(({ key }) => key).join('');
  expect(await keys()).toBe('abcd');
  expect(await keys({ descending: true })).toBe('dcba');
  expect(await keys({ from: 'b', to: 'c' })).toBe('bc');
  await grants.update('c', () => undefined);
  await grants.delete({ to: 'a' });
  expect(await keys()).toBe('bd');
  await grants.delete();
  expect(await keys()).toBe('');
  expect(await grants.problem()).toBe(place === 'memory' ? 'unavailable' : undefined);
});

test('closes its connection for an upgrade by another page, and then reports that it is outdated', async () => {
  const { grants } = await openPage();
  await grants.set('a', { count: 1 });
  const newer = await openDB(DATABASE_NAME, 99);
  expect(await grants.problem()).toBe('outdated');
  expect(await grants.get('a')).toBeUndefined();
  newer.close();
});

test('reconnects after the database is deleted', async () => {
  const { grants } = await openPage();
  await grants.set('a', { count: 1 });
  await deleteDB(DATABASE_NAME);
  await grants.set('b', { count: 2 });
  expect((await grants.list()).map(({ key }) => key)).toEqual(['b']);
});

test('does not wait forever for a page that keeps its connection open', async () => {
  // Ignores waiting upgrades.
  const stuck = await openDB(DATABASE_NAME, 1);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const waiting = indexedDB.deleteDatabase(DATABASE_NAME);
  const { grants } = await openPage();
  const problem = grants.problem();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(await problem).toBe('blocked');
  vi.useRealTimers();
  stuck.close();
  await expect.poll(() => waiting.readyState).toBe('done');
});

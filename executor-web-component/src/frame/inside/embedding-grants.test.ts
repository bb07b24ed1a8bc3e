import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EmbeddingGrants } from './embedding-grants.ts';

const PAGE = 'https://page.example';
const BACKEND = 'https://chat.example';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Opens the grants in another frame of this browser. */
async function openFrame(): Promise<EmbeddingGrants> {
  vi.resetModules();
  const { EmbeddingGrants } = await import('./embedding-grants.ts');
  return new EmbeddingGrants();
}

test('a grant covers one page with one backend, in all frames of this browser', async () => {
  await (await openFrame()).add(PAGE, BACKEND);
  const grants = await openFrame();
  expect(await grants.has(PAGE, BACKEND)).toBe(true);
  expect(await grants.has(PAGE, 'https://other.example')).toBe(false);
  expect(await grants.has('https://evil.example', BACKEND)).toBe(false);
  expect(await grants.has(BACKEND, PAGE)).toBe(false);
  expect(await grants.list()).toEqual([{ page: PAGE, backend: BACKEND, since: expect.any(Number) }]);
});

test.each([
  [`${PAGE}.evil.example`, BACKEND],
  [PAGE, `${BACKEND}:8443`],
  ['http://page.example', BACKEND],
  ['null', BACKEND],
  ['', ''],
  ['__proto__', 'constructor'],
])('does not grant similar origins: %s with %s', async (page, backend) => {
  const grants = await openFrame();
  await grants.add(PAGE, BACKEND);
  expect(await grants.has(page, backend)).toBe(false);
});

test('a revoked grant is gone in all frames, which are notified', async () => {
  const [one, other] = [await openFrame(), await openFrame()];
  const listener = vi.fn();
  const stop = other.watch(listener);
  await one.add(PAGE, BACKEND);
  await expect.poll(() => listener.mock.calls.length).toBe(1);
  await one.remove(PAGE, BACKEND);
  await expect.poll(() => listener.mock.calls.length).toBe(2);
  stop();
  expect(await other.has(PAGE, BACKEND)).toBe(false);
  expect(await other.list()).toEqual([]);
});

test('does not take other settings for grants', async () => {
  const grants = await openFrame();
  const { RecordStore } = await import('../../element/storage/record-store.ts');
  const settings = new RecordStore<object>('settings');
  await settings.set('providers', { page: PAGE });
  await settings.set('embedding-pages', { page: PAGE });
  expect(await grants.list()).toEqual([]);
});

test('grants nothing if the storage cannot be read', async () => {
  const grants = await openFrame();
  await grants.add(PAGE, BACKEND);
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('broken', 'UnknownError');
  });
  expect(await grants.has(PAGE, BACKEND)).toBe(false);
});

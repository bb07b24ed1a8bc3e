import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SETTINGS_KEY, type StorageHost } from './local-storage-store.ts';
import type { PageSettingsStore } from './page-settings-store.ts';
import { NO_SETTINGS, type StoredProvider, type StoredSettings } from './stored-settings.ts';

const CANARY = 'sk-canary-3e71';

/** The `localStorage` of one browser. */
let stored: Map<string, string>;
/** The stores of its open tabs. */
let tabs: { readonly store: PageSettingsStore; readonly host: EventTarget }[];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  stored = new Map();
  tabs = [];
});

afterEach(async () => {
  for (const { store } of tabs) (await store.openVault()).close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Opens a tab: the same storage, separate memory. */
async function openTab(): Promise<PageSettingsStore> {
  vi.resetModules();
  const { PageSettingsStore } = await import('./page-settings-store.ts');
  const host = new EventTarget();
  const localStorage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => {
      stored.set(key, value);
      for (const other of tabs) if (other.host !== host) other.host.dispatchEvent(Object.assign(new Event('storage'), { key }));
    },
  };
  const store = new PageSettingsStore(Object.assign(host, { localStorage }) as unknown as StorageHost);
  tabs.push({ store, host });
  return store;
}

const provider = (change: Partial<StoredProvider> = {}): StoredProvider => ({
  id: 'mine',
  kind: 'openai-compatible',
  name: 'Mine',
  baseUrl: 'https://api.example.com/v1',
  ...change,
});
const save = (store: PageSettingsStore, ...providers: readonly StoredProvider[]) =>
  store.update((settings) => ({ ...settings, providers }));
const readKey = async (store: PageSettingsStore, index = 0) => (await store.read()).providers[index]?.apiKey;
const readState = async (store: PageSettingsStore) => (await store.read()).providers[0]?.key;

/** Everything in IndexedDB, including binary data, as text. */
async function readDatabase(): Promise<string> {
  const database = await openDB('chat-executor');
  const records = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)));
  database.close();
  const bytes: string[] = [];
  const text = JSON.stringify(records, (_key, value) => {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) bytes.push(Buffer.from(value as ArrayBuffer).toString('latin1'));
    return value;
  });
  return text + bytes.join('\n');
}

test('stores a key encrypted in the database and nowhere else, and the next page reads it', async () => {
  await save(await openTab(), provider({ apiKey: CANARY }));
  expect(JSON.parse(stored.get(SETTINGS_KEY) ?? '').providers).toEqual([provider({ key: 'kept' })]);
  const database = await readDatabase();
  expect(database).toContain('api.example.com');
  for (const text of [database, ...stored.values()]) expect(text).not.toContain(CANARY);
  expect((await (await openTab()).read()).providers).toEqual([provider({ key: 'kept', apiKey: CANARY })]);
});

test('stores custom headers like the key: encrypted, for their origin, and until they are removed', async () => {
  const headers = { 'X-Gate': CANARY, 'X-Id': 'id-1' };
  const store = await openTab();
  await save(store, provider({ headers }), provider({ id: 'both', apiKey: 'sk-1', headers }));
  expect(JSON.parse(stored.get(SETTINGS_KEY) ?? '').providers).toEqual([provider({ key: 'kept' }), provider({ id: 'both', key: 'kept' })]);
  for (const text of [await readDatabase(), ...stored.values()]) expect(text).not.toContain(CANARY);
  expect((await (await openTab()).read()).providers).toEqual([
    provider({ key: 'kept', headers }),
    provider({ id: 'both', key: 'kept', apiKey: 'sk-1', headers }),
  ]);
  // Other changes keep them; a provider without its headers keeps its key.
  await store.update((settings) => ({ ...settings, providers: settings.providers.map((each) => ({ ...each, enabled: false })) }));
  expect((await store.read()).providers).toMatchObject([{ headers }, { apiKey: 'sk-1', headers }]);
  await save(store, provider(), provider({ id: 'both', key: 'kept', apiKey: 'sk-1' }));
  expect((await (await openTab()).read()).providers).toEqual([provider(), provider({ id: 'both', key: 'kept', apiKey: 'sk-1' })]);
  await save(store, provider({ headers }));
  stored.set(SETTINGS_KEY, (stored.get(SETTINGS_KEY) ?? '').replace('api.example.com', 'thief.example'));
  expect((await (await openTab()).read()).providers[0]).toEqual(provider({ baseUrl: 'https://thief.example/v1', key: 'missing' }));
});

test('encrypts a key that an older release stored in plain text, and removes the plain text', async () => {
  const settings: StoredSettings = { ...NO_SETTINGS, providers: [provider({ apiKey: CANARY }), provider({ id: 'open' })] };
  stored.set(SETTINGS_KEY, JSON.stringify(settings));
  const store = await openTab();
  expect((await store.read()).providers).toEqual([provider({ key: 'kept', apiKey: CANARY }), provider({ id: 'open' })]);
  expect([...stored.values()].join()).not.toContain(CANARY);
  expect(await readKey(await openTab())).toBe(CANARY);
});

test('concurrent readers move a key of an older release without losing it', async () => {
  stored.set(SETTINGS_KEY, JSON.stringify({ ...NO_SETTINGS, providers: [provider({ apiKey: CANARY })] }));
  const [one, other] = [await openTab(), await openTab()];
  await Promise.all([one.read(), one.read(), other.read(), one.read(), other.read()]);
  for (const store of [one, other, await openTab()]) expect(await readKey(store)).toBe(CANARY);
});

test('does not open the database without a key', async () => {
  const store = await openTab();
  await store.read();
  expect(await indexedDB.databases()).toEqual([]);
});

test('decrypts a key only for its original origin, even if the settings are modified', async () => {
  await save(await openTab(), provider({ apiKey: CANARY }));
  stored.set(SETTINGS_KEY, (stored.get(SETTINGS_KEY) ?? '').replace('api.example.com', 'thief.example'));
  const store = await openTab();
  expect(await readKey(store)).toBeUndefined();
  expect(await readState(store)).toBe('missing');
});

test('removing a provider or its key deletes the stored key', async () => {
  const store = await openTab();
  await save(store, provider({ apiKey: CANARY }), provider({ id: 'other', apiKey: `${CANARY}-2` }));
  await save(store, provider());
  expect((await store.read()).providers).toEqual([provider()]);
  const database = await openDB('chat-executor');
  expect(Object.keys((await database.get('keys', 'vault')).entries)).toEqual([]);
  database.close();
});

test('other changes of a provider keep its key, even while it is locked', async () => {
  const store = await openTab();
  await save(store, provider({ apiKey: CANARY }));
  const vault = await store.openVault();
  await vault.protect({ kind: 'passphrase', passphrase: 'correct horse', autoLockMinutes: 0 });
  vault.lock();
  await store.update((settings) => ({ ...settings, providers: settings.providers.map((each) => ({ ...each, name: 'Renamed' })) }));
  expect((await store.read()).providers).toEqual([provider({ name: 'Renamed', key: 'locked' })]);
  await vault.unlock('correct horse');
  expect(await readKey(store)).toBe(CANARY);
});

test('a passphrase unlocks the keys; a wrong one is rejected and changes nothing', async () => {
  const store = await openTab();
  await save(store, provider({ apiKey: CANARY }));
  const vault = await store.openVault();
  await expect(vault.protect({ kind: 'passphrase', passphrase: 'short', autoLockMinutes: 0 })).rejects.toMatchObject({
    code: 'passphrase-too-short',
  });
  await vault.protect({ kind: 'passphrase', passphrase: 'correct horse', autoLockMinutes: 0 });
  expect(await readKey(store)).toBe(CANARY);
  vault.lock();
  expect(vault.state).toMatchObject({ kind: 'passphrase', locked: true });
  expect(await readState(store)).toBe('locked');
  await expect(vault.protect({ kind: 'device' })).rejects.toMatchObject({ code: 'locked' });
  await expect(vault.unlock('wrong horse')).rejects.toMatchObject({ code: 'wrong-passphrase' });
  expect(vault.state.locked).toBe(true);
  await vault.unlock('correct horse');
  await vault.protect({ kind: 'device' });
  expect(await readKey(await openTab())).toBe(CANARY);
  expect(await readDatabase()).not.toContain(CANARY);
});

test('one passphrase unlocks all tabs, locking locks all, and a new tab starts locked', async () => {
  const one = await openTab();
  await save(one, provider({ apiKey: CANARY }));
  await (await one.openVault()).protect({ kind: 'passphrase', passphrase: 'correct horse', autoLockMinutes: 0 });
  const other = await openTab();
  await expect.poll(() => readKey(other)).toBe(CANARY);
  (await other.openVault()).lock();
  await expect.poll(async () => (await one.openVault()).state.locked).toBe(true);
  const listener = vi.fn();
  one.watch(listener);
  await (await other.openVault()).unlock('correct horse');
  await expect.poll(() => readKey(one)).toBe(CANARY);
  expect(listener).toHaveBeenCalled();
  for (const { store } of tabs) (await store.openVault()).lock();
  expect(await readState(await openTab())).toBe('locked');
});

test('keys auto-lock after the chosen time without activity in any tab', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  const store = await openTab();
  await save(store, provider({ apiKey: CANARY }));
  const vault = await store.openVault();
  await vault.protect({ kind: 'passphrase', passphrase: 'correct horse', autoLockMinutes: 5 });
  await vi.advanceTimersByTimeAsync(4 * 60_000);
  tabs[0]?.host.dispatchEvent(new Event('keydown'));
  await vi.advanceTimersByTimeAsync(4 * 60_000);
  expect(vault.state.locked).toBe(false);
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  expect(vault.state.locked).toBe(true);
});

test('session-only keys are not stored, and are missing in the next page', async () => {
  const store = await openTab();
  await save(store, provider({ apiKey: CANARY }));
  await (await store.openVault()).protect({ kind: 'session' });
  expect(await readKey(store)).toBe(CANARY);
  await save(store, provider({ apiKey: CANARY, key: 'kept' }), provider({ id: 'other', apiKey: `${CANARY}-2` }));
  expect(await readKey(store, 1)).toBe(`${CANARY}-2`);
  const database = await openDB('chat-executor');
  expect((await database.get('keys', 'vault')).entries).toEqual({});
  database.close();
  const next = await openTab();
  expect(await readState(next)).toBe('missing');
  await (await store.openVault()).protect({ kind: 'device' });
  expect(await readKey(await openTab(), 1)).toBe(`${CANARY}-2`);
});

test('without encryption, as over plain http, removes plain-text keys, keeps them for the session, and reports why', async () => {
  vi.stubGlobal('crypto', {});
  stored.set(SETTINGS_KEY, JSON.stringify({ ...NO_SETTINGS, providers: [provider({ apiKey: CANARY })] }));
  const store = await openTab();
  expect(await readKey(store)).toBe(CANARY);
  expect((await store.openVault()).state).toMatchObject({ kind: 'session', locked: false, problem: 'insecure' });
  expect([...stored.values()].join()).not.toContain(CANARY);
});

test('without a database, keeps keys for the session and reports why', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const store = await openTab();
  await save(store, provider({ apiKey: CANARY }));
  expect(await readKey(store)).toBe(CANARY);
  expect((await store.openVault()).state.problem).toBe('unavailable');
});

test('keeps an unwritable key for the session, reports it, and stores it with the next change', async () => {
  const store = await openTab();
  await save(store, provider());
  const vault = await store.openVault();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await save(store, provider({ apiKey: CANARY }));
  expect(await readKey(store)).toBe(CANARY);
  expect(vault.state.problem).toBe('not-kept');
  expect([...stored.values()].join()).not.toContain(CANARY);
  put.mockRestore();
  await save(store, provider({ apiKey: CANARY, key: 'kept' }), provider({ id: 'other', apiKey: 'sk-2' }));
  expect(vault.state.problem).toBeUndefined();
  expect(await readKey(await openTab())).toBe(CANARY);
});

test('does not lose a key that another tab adds while the protection changes', async () => {
  const [one, other] = [await openTab(), await openTab()];
  await save(one, provider({ apiKey: CANARY }));
  await Promise.all([
    (await one.openVault()).protect({ kind: 'passphrase', passphrase: 'correct horse', autoLockMinutes: 0 }),
    other.update((settings) => ({ ...settings, providers: [...settings.providers, provider({ id: 'other', apiKey: 'sk-2' })] })),
  ]);
  await expect.poll(() => readKey(one, 1)).toBe('sk-2');
  expect(await readKey(one)).toBe(CANARY);
});

test('deleting all keys keeps the providers', async () => {
  const store = await openTab();
  await save(store, provider({ apiKey: CANARY }));
  const vault = await store.openVault();
  await vault.protect({ kind: 'passphrase', passphrase: 'correct horse', autoLockMinutes: 0 });
  vault.lock();
  await vault.deleteAll();
  expect(vault.state).toEqual({ kind: 'device', locked: false, autoLockMinutes: 0, problem: undefined });
  expect(await readState(store)).toBe('missing');
});

import { expect, test } from 'vitest';
import { LocalStorageStore, SETTINGS_KEY, type StorageHost } from './local-storage-store.ts';
import { NO_SETTINGS, type StoredSettings } from './stored-settings.ts';

/** A window of one browser. Windows share storage, and each gets an event when another one writes. */
class FakeWindow extends EventTarget implements StorageHost {
  readonly #stored: Map<string, string>;
  readonly #others: readonly FakeWindow[];
  /** The error that writes throw, if any. */
  writeError: unknown;
  blocked = false;
  listeners = 0;

  constructor(stored = new Map<string, string>(), others: readonly FakeWindow[] = []) {
    super();
    this.#stored = stored;
    this.#others = others;
  }

  get localStorage(): Storage {
    if (this.blocked) throw new DOMException('blocked', 'SecurityError');
    return {
      getItem: (key: string) => this.#stored.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (this.writeError !== undefined) throw this.writeError;
        this.#stored.set(key, value);
        for (const other of this.#others) other.dispatchEvent(Object.assign(new Event('storage'), { key }));
      },
    } as Storage;
  }

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listeners += 1;
    super.addEventListener(...args);
  }

  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners -= 1;
    super.removeEventListener(...args);
  }
}

const switchOff =
  (id: string) =>
  (settings: StoredSettings): StoredSettings => ({ ...settings, switchedOff: [...settings.switchedOff, id] });

test('stores settings under one key, and the next page reads them', async () => {
  const stored = new Map<string, string>();
  await new LocalStorageStore(new FakeWindow(stored)).update(switchOff('a'));
  expect([...stored.keys()]).toEqual([SETTINGS_KEY]);
  expect(await new LocalStorageStore(new FakeWindow(stored)).read()).toEqual({ ...NO_SETTINGS, switchedOff: ['a'] });
});

test('a change applies to the latest settings of another tab', async () => {
  const stored = new Map<string, string>();
  const [one, other] = [new LocalStorageStore(new FakeWindow(stored)), new LocalStorageStore(new FakeWindow(stored))];
  await one.read();
  await other.update(switchOff('a'));
  await one.update(switchOff('b'));
  expect((await other.read()).switchedOff).toEqual(['a', 'b']);
});

test('notifies watchers of changes in this and other tabs, until they stop', async () => {
  const stored = new Map<string, string>();
  const here = new FakeWindow(stored);
  const store = new LocalStorageStore(here);
  const elsewhere = new LocalStorageStore(new FakeWindow(stored, [here]));
  let calls = 0;
  const stop = store.watch(() => {
    calls += 1;
  });
  await store.update(switchOff('a'));
  await elsewhere.update(switchOff('b'));
  here.dispatchEvent(Object.assign(new Event('storage'), { key: 'another-key' }));
  here.dispatchEvent(Object.assign(new Event('storage'), { key: null }));
  expect(calls).toBe(3);
  stop();
  await store.update(switchOff('c'));
  expect(calls).toBe(3);
  expect(here.listeners).toBe(0);
});

test.each([
  [new DOMException('no room', 'QuotaExceededError'), 'full'],
  [new DOMException('no', 'SecurityError'), 'unavailable'],
  [new Error('no'), 'unavailable'],
])('keeps unwritable settings for the session: %s', async (writeError, problem) => {
  const host = new FakeWindow();
  const store = new LocalStorageStore(host);
  host.writeError = writeError;
  await store.update(switchOff('a'));
  await store.update(switchOff('b'));
  expect(store.problem).toBe(problem);
  expect((await store.read()).switchedOff).toEqual(['a', 'b']);
  host.writeError = undefined;
  await store.update(switchOff('c'));
  expect(store.problem).toBeUndefined();
  expect((await store.read()).switchedOff).toEqual(['a', 'b', 'c']);
});

test('works in memory if the browser blocks storage', async () => {
  const host = new FakeWindow();
  host.blocked = true;
  const store = new LocalStorageStore(host);
  expect(await store.read()).toEqual(NO_SETTINGS);
  expect(store.problem).toBe('unavailable');
  await store.update(switchOff('a'));
  expect((await store.read()).switchedOff).toEqual(['a']);
});

test('reports unreadable settings, and replaces them with the next change', async () => {
  const stored = new Map([[SETTINGS_KEY, 'not settings']]);
  const store = new LocalStorageStore(new FakeWindow(stored));
  expect(await store.read()).toEqual(NO_SETTINGS);
  expect(store.problem).toBe('unreadable');
  expect(stored.get(SETTINGS_KEY)).toBe('not settings');
  await store.update(switchOff('a'));
  expect(store.problem).toBeUndefined();
});

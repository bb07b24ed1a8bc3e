import { expect, test } from 'vitest';
import { LocalStorageStore, SETTINGS_KEY, type StorageHost } from './local-storage-store.ts';
import { NO_SETTINGS, type StoredSettings } from './stored-settings.ts';

/** A window of one browser: several share what is kept, and each hears of what the others write. */
class FakeWindow extends EventTarget implements StorageHost {
  readonly #kept: Map<string, string>;
  readonly #others: readonly FakeWindow[];
  /** Thrown by the next writes. */
  refusal: unknown;
  blocked = false;
  listeners = 0;

  constructor(kept = new Map<string, string>(), others: readonly FakeWindow[] = []) {
    super();
    this.#kept = kept;
    this.#others = others;
  }

  get localStorage(): Storage {
    if (this.blocked) throw new DOMException('blocked', 'SecurityError');
    return {
      getItem: (key: string) => this.#kept.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (this.refusal !== undefined) throw this.refusal;
        this.#kept.set(key, value);
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

test('settings are kept under one key, and read again by the next page', async () => {
  const kept = new Map<string, string>();
  await new LocalStorageStore(new FakeWindow(kept)).update(switchOff('a'));
  expect([...kept.keys()]).toEqual([SETTINGS_KEY]);
  expect(await new LocalStorageStore(new FakeWindow(kept)).read()).toEqual({ ...NO_SETTINGS, switchedOff: ['a'] });
});

test('a change starts from what another tab wrote last', async () => {
  const kept = new Map<string, string>();
  const [one, other] = [new LocalStorageStore(new FakeWindow(kept)), new LocalStorageStore(new FakeWindow(kept))];
  await one.read();
  await other.update(switchOff('a'));
  await one.update(switchOff('b'));
  expect((await other.read()).switchedOff).toEqual(['a', 'b']);
});

test('watchers hear of changes here and in other tabs, until they stop', async () => {
  const kept = new Map<string, string>();
  const here = new FakeWindow(kept);
  const store = new LocalStorageStore(here);
  const elsewhere = new LocalStorageStore(new FakeWindow(kept, [here]));
  let calls = 0;
  const stop = store.watch(() => {
    calls += 1;
  });
  await store.update(switchOff('a'));
  await elsewhere.update(switchOff('b'));
  here.dispatchEvent(Object.assign(new Event('storage'), { key: 'of somebody else' }));
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
])('settings that cannot be written last for the session: %s', async (refusal, problem) => {
  const host = new FakeWindow();
  const store = new LocalStorageStore(host);
  host.refusal = refusal;
  await store.update(switchOff('a'));
  await store.update(switchOff('b'));
  expect(store.problem).toBe(problem);
  expect((await store.read()).switchedOff).toEqual(['a', 'b']);
  host.refusal = undefined;
  await store.update(switchOff('c'));
  expect(store.problem).toBeUndefined();
  expect((await store.read()).switchedOff).toEqual(['a', 'b', 'c']);
});

test('a browser that blocks storage altogether is no error', async () => {
  const host = new FakeWindow();
  host.blocked = true;
  const store = new LocalStorageStore(host);
  expect(await store.read()).toEqual(NO_SETTINGS);
  expect(store.problem).toBe('unavailable');
  await store.update(switchOff('a'));
  expect((await store.read()).switchedOff).toEqual(['a']);
});

test('reports unreadable settings, and replaces them with the next change', async () => {
  const kept = new Map([[SETTINGS_KEY, 'not settings']]);
  const store = new LocalStorageStore(new FakeWindow(kept));
  expect(await store.read()).toEqual(NO_SETTINGS);
  expect(store.problem).toBe('unreadable');
  expect(kept.get(SETTINGS_KEY)).toBe('not settings');
  await store.update(switchOff('a'));
  expect(store.problem).toBeUndefined();
});

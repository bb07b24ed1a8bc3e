import type { SettingsStore, StoreProblem } from './settings-store.ts';
import { NO_SETTINGS, parseStoredSettings, type StoredSettings } from './stored-settings.ts';

/** The key of the settings in `localStorage`. */
export const SETTINGS_KEY = 'chat-executor:settings';

/** The part of `window` that the store needs. */
export type StorageHost = Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & { readonly localStorage: Storage };

/** Unencrypted settings in `localStorage`, in sync with the other tabs of this browser. Falls back to memory if it is unavailable. */
export class LocalStorageStore implements SettingsStore {
  readonly #host: StorageHost;
  readonly #listeners = new Set<() => void>();
  /** Settings that could not be written, newer than the stored ones. */
  #unsaved: StoredSettings | undefined;
  #problem: StoreProblem | undefined;

  constructor(host: StorageHost) {
    this.#host = host;
  }

  get problem(): StoreProblem | undefined {
    return this.#problem;
  }

  async read(): Promise<StoredSettings> {
    return this.#unsaved ?? this.#readStored();
  }

  async update(change: (settings: StoredSettings) => StoredSettings): Promise<void> {
    // Reads and writes without an await in between, so that no change of another tab is lost.
    const settings = change(this.#unsaved ?? this.#readStored());
    this.#write(settings);
    for (const listener of this.#listeners) listener();
  }

  watch(listener: () => void): () => void {
    if (this.#listeners.size === 0) this.#host.addEventListener('storage', this.#onStorage);
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#host.removeEventListener('storage', this.#onStorage);
    };
  }

  #readStored(): StoredSettings {
    try {
      // The getter throws if storage is blocked.
      const json = this.#host.localStorage.getItem(SETTINGS_KEY);
      const settings = json === null ? NO_SETTINGS : parseStoredSettings(json);
      this.#problem = settings === undefined ? 'unreadable' : undefined;
      return settings ?? NO_SETTINGS;
    } catch {
      this.#problem = 'unavailable';
      return NO_SETTINGS;
    }
  }

  #write(settings: StoredSettings): void {
    try {
      this.#host.localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings));
      this.#unsaved = undefined;
      this.#problem = undefined;
    } catch (thrown) {
      this.#unsaved = settings;
      this.#problem = thrown instanceof DOMException && thrown.name === 'QuotaExceededError' ? 'full' : 'unavailable';
    }
  }

  readonly #onStorage = (event: Event): void => {
    const { key } = event as StorageEvent;
    // A null key means that everything was cleared.
    if (key !== null && key !== SETTINGS_KEY) return;
    this.#unsaved = undefined;
    for (const listener of this.#listeners) listener();
  };
}

import { type ProviderState, retryable } from '@chat-executor/executor';
import type { KeyVault } from '../keys/key-vault.ts';
import { LocalStorageStore, type StorageHost } from './local-storage-store.ts';
import type { SettingsStore, StoreProblem } from './settings-store.ts';
import type { StoredSettings } from './stored-settings.ts';
import type { VaultSettings } from './vault-settings.ts';

/** Settings in `localStorage`, with keys encrypted in IndexedDB. Loads the code for keys when there is a key. */
export class PageSettingsStore implements SettingsStore {
  readonly #plain: LocalStorageStore;
  readonly #page: StorageHost;
  readonly #listeners = new Set<() => void>();
  #loaded: VaultSettings | undefined;
  #failedToLoad = false;

  constructor(page: StorageHost) {
    this.#page = page;
    this.#plain = new LocalStorageStore(page);
  }

  get problem(): StoreProblem | undefined {
    return this.#failedToLoad ? 'not-loaded' : this.#plain.problem;
  }

  async openVault(): Promise<KeyVault> {
    return (await this.#load()).vault;
  }

  async read(): Promise<StoredSettings> {
    const settings = await this.#plain.read();
    if (!settings.providers.some(({ apiKey, headers, key }) => apiKey !== undefined || headers || key)) return settings;
    // If the code for keys can't be loaded, only the providers without a key work.
    return this.#load().then(
      (loaded) => loaded.read(),
      () => settings,
    );
  }

  async update(change: (settings: StoredSettings) => StoredSettings): Promise<void> {
    const loaded = await this.#load().catch(() => undefined);
    this.#failedToLoad = loaded === undefined;
    if (loaded) await loaded.update(change);
    else this.#notify();
  }

  async remember(states: readonly ProviderState[]): Promise<void> {
    this.#loaded?.remember(states);
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    const stop = this.#plain.watch(listener);
    return () => {
      this.#listeners.delete(listener);
      stop();
    };
  }

  readonly #load = retryable(async () => {
    const { VaultSettings } = await import('./vault-settings.ts');
    const loaded = new VaultSettings(this.#plain, this.#page);
    loaded.vault.watch(() => this.#notify());
    this.#loaded = loaded;
    return loaded;
  });

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

let shared: PageSettingsStore | undefined;

/** An element, whose page may have set another store. */
export type StoreHost = { readonly settingsStore: SettingsStore | undefined };

/** The store that all elements of this page share. Call it only in a browser. */
export function pageSettingsStore(): SettingsStore {
  shared ??= new PageSettingsStore(window);
  return shared;
}

/** The store of an element. Call it only in a browser. */
export function storeOf({ settingsStore }: StoreHost): SettingsStore {
  return settingsStore ?? pageSettingsStore();
}

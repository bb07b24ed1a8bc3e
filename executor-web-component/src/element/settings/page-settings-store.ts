import type { KeyVault } from '../keys/key-vault.ts';
import { LocalStorageStore, type StorageHost } from './local-storage-store.ts';
import type { SettingsStore, StoreProblem } from './settings-store.ts';
import type { StoredSettings } from './stored-settings.ts';
import type { VaultSettings } from './vault-settings.ts';

/** Settings in `localStorage`, their keys encrypted in IndexedDB. What deals with keys is loaded once there is one. */
export class PageSettingsStore implements SettingsStore {
  readonly #plain: LocalStorageStore;
  readonly #page: StorageHost;
  readonly #listeners = new Set<() => void>();
  #loading: Promise<VaultSettings> | undefined;
  #isMissing = false;

  constructor(page: StorageHost) {
    this.#page = page;
    this.#plain = new LocalStorageStore(page);
  }

  get problem(): StoreProblem | undefined {
    return this.#isMissing ? 'not-loaded' : this.#plain.problem;
  }

  async openVault(): Promise<KeyVault> {
    return (await this.#load()).vault;
  }

  async read(): Promise<StoredSettings> {
    const settings = await this.#plain.read();
    if (!settings.providers.some(({ apiKey, key }) => apiKey !== undefined || key)) return settings;
    // Without what deals with keys, providers that have one are left out, and the others serve.
    return this.#load().then(
      (loaded) => loaded.read(),
      () => settings,
    );
  }

  async update(change: (settings: StoredSettings) => StoredSettings): Promise<void> {
    const loaded = await this.#load().catch(() => undefined);
    this.#isMissing = loaded === undefined;
    if (loaded) await loaded.update(change);
    else this.#tell();
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    const stop = this.#plain.watch(listener);
    return () => {
      this.#listeners.delete(listener);
      stop();
    };
  }

  #load(): Promise<VaultSettings> {
    this.#loading ??= import('./vault-settings.ts').then(({ VaultSettings }) => {
      const loaded = new VaultSettings(this.#plain, this.#page);
      loaded.vault.watch(() => this.#tell());
      return loaded;
    });
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

let shared: PageSettingsStore | undefined;

/** The one store of this page, so that two elements in it stay in step. Only call it in a browser. */
export function pageSettingsStore(): SettingsStore {
  shared ??= new PageSettingsStore(window);
  return shared;
}

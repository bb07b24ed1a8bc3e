import type { InputSource } from '../keys/auto-lock.ts';
import { type KeyChange, type KeyOwner, KeyVault } from '../keys/key-vault.ts';
import type { SettingsStore } from './settings-store.ts';
import { originOf, type StoredProvider, type StoredSettings } from './stored-settings.ts';

/** Settings with keys in a vault and everything else in another store. */
export class VaultSettings {
  readonly vault: KeyVault;
  readonly #plain: SettingsStore;
  /** The last change. Changes run one after the other, because each must see the keys of the previous one. */
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor(plain: SettingsStore, page: InputSource) {
    this.#plain = plain;
    this.vault = new KeyVault(page);
  }

  /** Returns the current settings, with unlocked keys. */
  async read(): Promise<StoredSettings> {
    let settings = await this.#plain.read();
    if (settings.providers.some(({ apiKey }) => apiKey !== undefined)) settings = await this.#moveKeys(settings);
    const keys = await this.vault.read(settings.providers.filter(({ key }) => key !== undefined).map(toOwner));
    return withKeys(settings, keys, this.vault.state.locked);
  }

  /** Changes the settings. Stores the keys first, so that no provider is saved without its key. */
  async update(change: (settings: StoredSettings) => StoredSettings): Promise<void> {
    const update = this.#lastChange.then(async () => {
      const before = await this.read();
      await this.vault.change(listKeyChanges(before, change(before)));
      const keys = new Map(before.providers.flatMap(({ id, apiKey }) => (apiKey === undefined ? [] : [[id, apiKey]])));
      await this.#plain.update((current) => withoutKeys(change(withKeys(current, keys, this.vault.state.locked))));
    });
    this.#lastChange = update.catch(() => undefined);
    return update;
  }

  /**
   * Moves keys that an older release stored in plain text into the vault. They stay while the vault can't store them, for example
   * because it is locked.
   */
  async #moveKeys(settings: StoredSettings): Promise<StoredSettings> {
    const plain = settings.providers.filter(({ apiKey }) => apiKey !== undefined);
    const isStored = await this.vault.change(plain.map((provider) => ({ ...toOwner(provider), key: provider.apiKey })));
    if (!isStored) return settings;
    const moved = new Map(plain.map(({ id, apiKey }) => [id, apiKey]));
    await this.#plain.update((current) => ({
      ...current,
      providers: current.providers.map((each) => (each.apiKey === moved.get(each.id) ? withoutKey(each) : each)),
    }));
    return this.#plain.read();
  }
}

function toOwner(provider: StoredProvider): KeyOwner {
  return { id: provider.id, origin: originOf(provider) };
}

function withKeys(settings: StoredSettings, keys: ReadonlyMap<string, string>, locked: boolean): StoredSettings {
  const providers = settings.providers.map((each): StoredProvider => {
    const apiKey = keys.get(each.id);
    if (each.key === undefined) return each;
    return apiKey === undefined ? { ...each, key: locked ? 'locked' : 'missing' } : { ...each, key: 'kept', apiKey };
  });
  return { ...settings, providers };
}

/** Settings without keys; `key` still tells whether a provider has one. */
function withoutKeys(settings: StoredSettings): StoredSettings {
  return { ...settings, providers: settings.providers.map(withoutKey) };
}

function withoutKey({ apiKey, key, ...rest }: StoredProvider): StoredProvider {
  return apiKey || key ? { ...rest, key: 'kept' } : rest;
}

function listKeyChanges(before: StoredSettings, after: StoredSettings): KeyChange[] {
  const changes = new Map<string, KeyChange>();
  const known = new Map(before.providers.map((provider) => [provider.id, provider]));
  for (const provider of before.providers) {
    if (provider.apiKey || provider.key) changes.set(provider.id, { ...toOwner(provider), key: undefined });
  }
  for (const provider of after.providers) {
    const { id, apiKey, key } = provider;
    const earlier = known.get(id);
    const isSame = apiKey === earlier?.apiKey && earlier !== undefined && originOf(earlier) === originOf(provider);
    if (apiKey && !isSame) changes.set(id, { ...toOwner(provider), key: apiKey });
    else if (apiKey || key) changes.delete(id);
  }
  return [...changes.values()];
}

import type { ProviderState } from '@chat-executor/executor';
import { type KeyChange, KeyVault } from '../keys/key-vault.ts';
import { KnownModels } from './known-models.ts';
import type { StorageHost } from './local-storage-store.ts';
import type { SettingsStore } from './settings-store.ts';
import { LOCKED_KIND, originOf, type StoredProvider, type StoredSettings, toOwner } from './stored-settings.ts';

/** A provider's secrets. */
type Secrets = Pick<StoredProvider, 'apiKey' | 'headers'>;

/** Settings with keys and custom headers in a vault and everything else in another store. */
export class VaultSettings {
  readonly vault: KeyVault;
  readonly #plain: SettingsStore;
  readonly #knownModels: KnownModels;
  /** Ids of the providers with a key that offer all models that they list. */
  #listing: ReadonlySet<string> = new Set();
  /** The last change. Changes run one after the other, because each must see the keys of the previous one. */
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor(plain: SettingsStore, page: StorageHost) {
    this.#plain = plain;
    this.#knownModels = new KnownModels(page);
    this.vault = new KeyVault(page);
  }

  /** Returns the current settings, with unlocked keys. */
  async read(): Promise<StoredSettings> {
    let settings = await this.#plain.read();
    if (settings.providers.some(hasSecrets)) settings = await this.#moveKeys(settings);
    const withKey = settings.providers.filter(({ key }) => key !== undefined);
    const keys = await this.vault.read(withKey.map(toOwner));
    this.#listing = new Set(withKey.filter(({ models }) => models === undefined).map(({ id }) => id));
    const { providers, ...rest } = withKeys(settings, keys, this.vault.state.locked);
    return { ...rest, providers: providers.map((each) => (each.key === 'locked' ? this.#withModels(each) : each)) };
  }

  /** Remembers what providers with a key list, for when they are locked. */
  remember(states: readonly ProviderState[]): void {
    this.#knownModels.remember(states, this.#listing);
  }

  /** Changes the settings. Stores the keys first, so that no provider is saved without its key. */
  async update(change: (settings: StoredSettings) => StoredSettings): Promise<void> {
    const update = this.#lastChange.then(async () => {
      const before = await this.read();
      await this.vault.change(listKeyChanges(before, change(before)));
      const keys = new Map<string, string>();
      for (const provider of before.providers) {
        const secrets = joinSecrets(provider);
        if (secrets !== undefined) keys.set(provider.id, secrets);
      }
      await this.#plain.update((current) => withoutKeys(change(withKeys(current, keys, this.vault.state.locked))));
    });
    this.#lastChange = update.catch(() => undefined);
    return update;
  }

  /** A locked provider with what the executor can offer of it; unchanged if nothing is known. */
  #withModels(locked: StoredProvider): StoredProvider {
    const { apiKey: _, headers: __, key: ___, ...settings } = locked;
    const known = this.#knownModels.find(locked);
    const { models = known.map(({ id }) => id), aliases = [] } = locked;
    if (models.length === 0) return locked;
    const named = known.filter(({ id, name }) => name !== undefined && !aliases.some(({ model }) => model === id));
    const names = named.map(({ id, name = id }) => ({ model: id, name }));
    return { ...locked, whileLocked: { ...settings, kind: LOCKED_KIND, models, aliases: [...aliases, ...names] } };
  }

  /**
   * Moves keys that an older release stored in plain text into the vault. They stay while the vault can't store them, for example
   * because it is locked.
   */
  async #moveKeys(settings: StoredSettings): Promise<StoredSettings> {
    const plain = settings.providers.filter(hasSecrets);
    const isStored = await this.vault.change(plain.map((provider) => ({ ...toOwner(provider), key: joinSecrets(provider) })));
    if (!isStored) return settings;
    const moved = new Map(plain.map((provider) => [provider.id, joinSecrets(provider)]));
    await this.#plain.update((current) => ({
      ...current,
      providers: current.providers.map((each) => (joinSecrets(each) === moved.get(each.id) ? withoutKey(each) : each)),
    }));
    return this.#plain.read();
  }
}

function hasSecrets({ apiKey, headers }: Secrets): boolean {
  return apiKey !== undefined || headers !== undefined;
}

/** The secrets as one text for the vault: the key alone, or JSON after a line break, with which no key begins. */
function joinSecrets({ apiKey, headers }: Secrets): string | undefined {
  return headers ? `\n${JSON.stringify({ ...(apiKey && { apiKey }), headers })}` : apiKey;
}

function splitSecrets(text: string): Secrets {
  return text.startsWith('\n') ? (JSON.parse(text) as Secrets) : { apiKey: text };
}

function withKeys(settings: StoredSettings, keys: ReadonlyMap<string, string>, locked: boolean): StoredSettings {
  const providers = settings.providers.map((each): StoredProvider => {
    const secrets = keys.get(each.id);
    if (each.key === undefined) return each;
    return secrets === undefined ? { ...each, key: locked ? 'locked' : 'missing' } : { ...each, key: 'kept', ...splitSecrets(secrets) };
  });
  return { ...settings, providers };
}

/** Settings without keys; `key` still tells whether a provider has one. */
function withoutKeys(settings: StoredSettings): StoredSettings {
  return { ...settings, providers: settings.providers.map(withoutKey) };
}

function withoutKey({ apiKey, headers, key, whileLocked: _, ...rest }: StoredProvider): StoredProvider {
  return apiKey || headers || key ? { ...rest, key: 'kept' } : rest;
}

function listKeyChanges(before: StoredSettings, after: StoredSettings): KeyChange[] {
  const changes = new Map<string, KeyChange>();
  const known = new Map(before.providers.map((provider) => [provider.id, provider]));
  for (const provider of before.providers) {
    if (hasSecrets(provider) || provider.key) changes.set(provider.id, { ...toOwner(provider), key: undefined });
  }
  for (const provider of after.providers) {
    const { id, key } = provider;
    const secrets = joinSecrets(provider);
    const earlier = known.get(id);
    const isSame = earlier !== undefined && secrets === joinSecrets(earlier) && originOf(earlier) === originOf(provider);
    if (secrets && !isSame) changes.set(id, { ...toOwner(provider), key: secrets });
    else if (secrets || key) changes.delete(id);
  }
  return [...changes.values()];
}

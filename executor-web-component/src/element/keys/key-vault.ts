import type { DatabaseProblem } from '../storage/database.ts';
import { RecordStore } from '../storage/record-store.ts';
import { AutoLock, type InputSource } from './auto-lock.ts';
import { createProtection } from './create-protection.ts';
import { type Ciphertext, encryptText } from './data-key.ts';
import { KeyError } from './key-error.ts';
import { LockChannel } from './lock-channel.ts';
import { unlockWithPasskey } from './passkey-protection.ts';
import { unlockWithPassphrase } from './passphrase-protection.ts';
import { canLock, type Protection, type ProtectionChoice, type ProtectionKind } from './protection.ts';
import { type KeyOwner, ownerId, type SealedKey, sealKeys, unsealText } from './sealed-keys.ts';

/** A key to store; undefined deletes it. */
export type KeyChange = KeyOwner & { readonly key: string | undefined };

/**
 * Why keys are not stored on this device:
 * - `insecure`: the page was loaded over plain http from another computer, where browsers offer no encryption
 * - `not-kept`: the browser could not write them
 * - a {@link DatabaseProblem}
 */
export type KeysProblem = DatabaseProblem | 'insecure' | 'not-kept';

/** The state of the vault, for display. Contains no key. */
export type KeysState = {
  readonly kind: ProtectionKind;
  readonly locked: boolean;
  /** Minutes of inactivity before keys are locked; 0 for never. */
  readonly autoLockMinutes: number;
  readonly problem: KeysProblem | undefined;
};

/** Everything stored, in one record, so that a change of protection is atomic. */
type VaultRecord = {
  readonly version: 1;
  readonly revision: number;
  readonly protection: Protection;
  readonly entries: Readonly<Record<string, SealedKey>>;
};

const RECORD = 'vault';

/** The keys of this browser: encrypted in IndexedDB, decrypted in memory, in sync between tabs. One per page. */
export class KeyVault {
  readonly #records = new RecordStore<VaultRecord>('keys');
  readonly #listeners = new Set<() => void>();
  readonly #channel: LockChannel;
  readonly #autoLock: AutoLock;
  readonly #unwatch: () => void;
  readonly #isSecure = globalThis.crypto?.subtle !== undefined;
  /** Keys in the memory of this tab only, by {@link ownerId}. */
  readonly #memory = new Map<string, KeyOwner & { readonly key: string }>();
  #record: VaultRecord | undefined;
  #dataKey: { readonly id: string; readonly key: CryptoKey } | undefined;
  #problem: DatabaseProblem | undefined;

  constructor(page: InputSource) {
    this.#autoLock = new AutoLock(page, { onIdle: () => this.lock(), onActive: () => this.#channel.sendActive() });
    this.#channel = new LockChannel({
      findDataKey: (id) => (this.#dataKey?.id === id ? this.#dataKey.key : undefined),
      onUnlocked: (id, dataKey) => void this.#useDataKey(id, dataKey),
      onLock: () => this.#dropDataKey(),
      onActive: () => this.#autoLock.touch(),
    });
    this.#unwatch = this.#records.watch(() => void this.load().then(() => this.#notify()));
  }

  /** The state as of the last {@link load}. */
  get state(): KeysState {
    const protection = this.#record?.protection;
    const kind = this.#isSecure ? (protection?.kind ?? 'device') : 'session';
    const locked = canLock(protection) && this.#dataKey === undefined;
    const isUnsaved = this.#memory.size > 0 && kind !== 'session' && !locked;
    return {
      kind,
      locked,
      autoLockMinutes: canLock(protection) ? protection.autoLockMinutes : 0,
      problem: this.#isSecure ? (this.#problem ?? (isUnsaved ? 'not-kept' : undefined)) : 'insecure',
    };
  }

  /** Reads the stored record. Never rejects. */
  async load(): Promise<void> {
    if (!this.#isSecure) return;
    try {
      this.#problem = await this.#records.problem();
      this.#applyRecord(await this.#records.get(RECORD));
    } catch {
      this.#problem ??= 'unavailable';
    }
  }

  /** The unlocked keys of these owners, by owner id. */
  async read(owners: readonly KeyOwner[]): Promise<ReadonlyMap<string, string>> {
    await this.load();
    const found = await Promise.all(
      owners.map(async (owner): Promise<[string, string][]> => {
        const key = this.#memory.get(ownerId(owner))?.key ?? (await this.#decryptEntry(owner));
        return key === undefined ? [] : [[owner.id, key]];
      }),
    );
    return new Map(found.flat());
  }

  /**
   * Stores or deletes keys. Never rejects: a key that can't be stored stays in memory until the next change; see `state.problem`.
   *
   * @returns whether the keys are stored as the user chose
   */
  async change(changes: readonly KeyChange[]): Promise<boolean> {
    for (const { id, origin, key } of changes) {
      for (const [name, owner] of this.#memory) if (owner.id === id) this.#memory.delete(name);
      if (key !== undefined) this.#memory.set(ownerId({ id, origin }), { id, origin, key });
    }
    if (!this.#isSecure) return true;
    try {
      return await this.#store(changes);
    } catch {
      this.#notify();
      return false;
    }
  }

  /** Encrypts a text as the key of this owner is. Returns undefined if it could not be decrypted after the page is left. */
  async seal(owner: KeyOwner, text: string): Promise<Ciphertext | undefined> {
    await this.load();
    if (!this.#isSecure || this.#problem) return undefined;
    if (!this.#record) this.#applyRecord(await this.#createRecord());
    return this.#dataKey && encryptText(text, this.#dataKey.key, ownerId(owner));
  }

  /** Decrypts what {@link seal} returned, once the keys are unlocked; undefined if their protection has changed. */
  async unseal(owner: KeyOwner, sealed: Ciphertext): Promise<string | undefined> {
    await this.load();
    while (this.state.locked) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const stop = this.watch(resolve);
      await promise;
      stop();
    }
    return this.#dataKey && unsealText(sealed, this.#dataKey.key, owner);
  }

  /**
   * Unlocks the keys in all tabs. With a passkey, call it from a click.
   *
   * @throws KeyError
   */
  async unlock(passphrase = ''): Promise<void> {
    await this.load();
    const protection = this.#record?.protection;
    if (!canLock(protection) || this.#dataKey) return;
    const dataKey = await (protection.kind === 'passphrase' ? unlockWithPassphrase(protection, passphrase) : unlockWithPasskey(protection));
    this.#channel.sendUnlocked(protection.id, dataKey);
    await this.#useDataKey(protection.id, dataKey);
  }

  /** Locks the keys in all tabs. Running requests keep their key. */
  lock(): void {
    if (!canLock(this.#record?.protection)) return;
    this.#channel.sendLocked();
    this.#dropDataKey();
  }

  /**
   * Changes the protection of all keys, and overwrites their old encryption.
   *
   * @throws KeyError and changes nothing
   */
  async protect(choice: ProtectionChoice): Promise<void> {
    await this.load();
    if (this.state.locked) throw new KeyError('locked');
    const { protection, dataKey } = await createProtection(choice);
    for (;;) {
      await this.load();
      // Checked again: they may have locked during the passkey prompt, and locked keys would be lost here.
      if (this.state.locked) throw new KeyError('locked');
      const before = this.#record;
      const keys = [...(await this.#decryptAll()), ...this.#memory.values()];
      const entries = dataKey ? await sealKeys(keys, dataKey) : {};
      const stored = await this.#write((current) => (current?.revision === before?.revision ? { protection, entries } : undefined));
      if (stored.protection.id !== protection.id) continue;
      this.#memory.clear();
      if (!dataKey) for (const key of keys) this.#memory.set(ownerId(key), key);
      this.#dataKey = dataKey && { id: protection.id, key: dataKey };
      this.#applyRecord(stored);
      this.#notify();
      return;
    }
  }

  /** Deletes all keys and their protection. */
  async deleteAll(): Promise<void> {
    this.#memory.clear();
    await this.#records.update(RECORD, () => undefined).catch(() => undefined);
    await this.load();
    this.#notify();
  }

  /** Calls `listener` when keys or their state change in any tab, until the returned function is called. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Stops listening to the user and other tabs. */
  close(): void {
    this.#autoLock.stop();
    this.#channel.close();
    this.#unwatch();
  }

  async #store(changes: readonly KeyChange[]): Promise<boolean> {
    // Includes keys that could not be stored earlier. Read before the first await, because another change may clear the memory.
    const added = [...this.#memory.values()];
    for (;;) {
      await this.load();
      if (!this.#record) this.#applyRecord(await this.#createRecord());
      const { protection } = this.#record ?? {};
      const dataKey = this.#dataKey?.key;
      const isSession = protection?.kind === 'session';
      const sealed = dataKey ? await sealKeys(added, dataKey) : {};
      const deleted = new Set(changes.map(({ id }) => id));
      const stored = await this.#write((current) => {
        if (!current || current.protection.id !== protection?.id) return undefined;
        const others = Object.entries(current.entries).filter(([id]) => !deleted.has(id));
        return { protection: current.protection, entries: { ...Object.fromEntries(others), ...sealed } };
      });
      if (stored.protection.id !== protection?.id) continue;
      this.#record = stored;
      if (dataKey) for (const owner of added) this.#memory.delete(ownerId(owner));
      return added.length === 0 || isSession || dataKey !== undefined;
    }
  }

  /** Creates the record with the protection `device`, unless another tab has created one. */
  async #createRecord(): Promise<VaultRecord> {
    const created = await createProtection({ kind: 'device' });
    return this.#write((current) => (current ? undefined : { protection: created.protection, entries: {} }));
  }

  /** Changes the record in one transaction, and returns the record as stored. If `change` returns undefined, it stays as it is. */
  async #write(
    change: (current: VaultRecord | undefined) => Pick<VaultRecord, 'protection' | 'entries'> | undefined,
  ): Promise<VaultRecord> {
    const stored = await this.#records.update(RECORD, (current) => {
      const changed = change(current);
      return changed ? { version: 1, revision: (current?.revision ?? 0) + 1, ...changed } : current;
    });
    if (stored === undefined) throw new KeyError('not-kept');
    return stored;
  }

  async #decryptEntry({ id, origin }: KeyOwner): Promise<string | undefined> {
    const entry = this.#record?.entries[id];
    if (entry?.origin !== origin || !this.#dataKey) return undefined;
    return unsealText(entry.sealed, this.#dataKey.key, { id, origin });
  }

  async #decryptAll(): Promise<(KeyOwner & { readonly key: string })[]> {
    const owners = Object.entries(this.#record?.entries ?? {}).map(([id, { origin }]) => ({ id, origin }));
    const decrypted = await Promise.all(owners.map(async (owner) => ({ ...owner, key: await this.#decryptEntry(owner) })));
    return decrypted.flatMap(({ key, ...owner }) => (key === undefined ? [] : [{ ...owner, key }]));
  }

  #applyRecord(record: VaultRecord | undefined): void {
    this.#record = record;
    const protection = record?.protection;
    if (this.#dataKey?.id === protection?.id && this.#dataKey) {
      if (canLock(protection)) this.#autoLock.start(protection.autoLockMinutes);
      return;
    }
    this.#dataKey = protection?.kind === 'device' ? { id: protection.id, key: protection.dataKey } : undefined;
    this.#autoLock.stop();
    if (canLock(protection)) this.#channel.requestDataKey(protection.id);
  }

  async #useDataKey(id: string, dataKey: CryptoKey): Promise<void> {
    const protection = this.#record?.protection;
    if (protection?.id !== id || this.#dataKey || !canLock(protection)) return;
    this.#dataKey = { id, key: dataKey };
    this.#autoLock.start(protection.autoLockMinutes);
    if (this.#memory.size > 0) await this.change([...this.#memory.values()]);
    this.#notify();
  }

  #dropDataKey(): void {
    if (!canLock(this.#record?.protection)) return;
    this.#dataKey = undefined;
    this.#autoLock.stop();
    this.#notify();
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

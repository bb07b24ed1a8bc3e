import type { DatabaseProblem } from '../storage/database.ts';
import { RecordStore } from '../storage/record-store.ts';
import { AutoLock, type InputSource } from './auto-lock.ts';
import { createProtection } from './create-protection.ts';
import { type Ciphertext, decryptText, encryptText } from './data-key.ts';
import { KeyError } from './key-error.ts';
import { LockChannel } from './lock-channel.ts';
import { unlockWithPasskey } from './passkey-protection.ts';
import { unlockWithPassphrase } from './passphrase-protection.ts';
import { canLock, type Protection, type ProtectionChoice, type ProtectionKind } from './protection.ts';

/** Whose a key is: a provider, at one origin. Kept for one origin, a key opens for no other. */
export type KeyOwner = { readonly id: string; readonly origin: string };

/** A key that is to be kept, or with undefined no longer. */
export type KeyChange = KeyOwner & { readonly key: string | undefined };

/**
 * Why keys are not kept on this device:
 * - `insecure`: the page came over plain http from another computer, where browsers have no encryption
 * - `not-kept`: the browser did not write them
 * - as {@link DatabaseProblem} says
 */
export type KeysProblem = DatabaseProblem | 'insecure' | 'not-kept';

/** What there is to show of the vault. Never a key. */
export type KeysState = {
  readonly kind: ProtectionKind;
  readonly locked: boolean;
  /** Minutes without an input after which they are locked; 0 for never. */
  readonly autoLockMinutes: number;
  readonly problem: KeysProblem | undefined;
};

type Entry = { readonly origin: string; readonly sealed: Ciphertext };

/** All that is kept, as one record, so that a change of protection is kept whole or not at all. */
type VaultRecord = {
  readonly version: 1;
  readonly revision: number;
  readonly protection: Protection;
  readonly entries: Readonly<Record<string, Entry>>;
};

const RECORD = 'vault';

const describe = ({ id, origin }: KeyOwner): string => `${id}\n${origin}`;

/** The keys of this browser: encrypted in IndexedDB, opened in memory, in step between tabs. One for a page. */
export class KeyVault {
  readonly #records = new RecordStore<VaultRecord>('keys');
  readonly #listeners = new Set<() => void>();
  readonly #channel: LockChannel;
  readonly #autoLock: AutoLock;
  readonly #unwatch: () => void;
  readonly #isSecure = globalThis.crypto?.subtle !== undefined;
  /** Keys that are in this tab's memory alone, by {@link describe}. */
  readonly #memory = new Map<string, KeyOwner & { readonly key: string }>();
  #record: VaultRecord | undefined;
  #dataKey: { readonly id: string; readonly key: CryptoKey } | undefined;
  #problem: DatabaseProblem | undefined;

  constructor(page: InputSource) {
    this.#autoLock = new AutoLock(page, { onIdle: () => this.lock(), onActive: () => this.#channel.sendActive() });
    this.#channel = new LockChannel({
      find: (id) => (this.#dataKey?.id === id ? this.#dataKey.key : undefined),
      onOpened: (id, dataKey) => void this.#open(id, dataKey),
      onLock: () => this.#close(),
      onActive: () => this.#autoLock.touch(),
    });
    this.#unwatch = this.#records.watch(() => void this.load().then(() => this.#tell()));
  }

  /** What there is to show, as of the last {@link load}. */
  get state(): KeysState {
    const protection = this.#record?.protection;
    const kind = this.#isSecure ? (protection?.kind ?? 'device') : 'session';
    const locked = canLock(protection) && this.#dataKey === undefined;
    const isUnkept = this.#memory.size > 0 && kind !== 'session' && !locked;
    return {
      kind,
      locked,
      autoLockMinutes: canLock(protection) ? protection.autoLockMinutes : 0,
      problem: this.#isSecure ? (this.#problem ?? (isUnkept ? 'not-kept' : undefined)) : 'insecure',
    };
  }

  /** Reads what is kept now. Never rejects. */
  async load(): Promise<void> {
    if (!this.#isSecure) return;
    try {
      this.#problem = await this.#records.problem();
      this.#take(await this.#records.get(RECORD));
    } catch {
      this.#problem = 'unavailable';
    }
  }

  /** The keys of these owners that are open, by the owner's id. */
  async read(owners: readonly KeyOwner[]): Promise<ReadonlyMap<string, string>> {
    await this.load();
    const found = await Promise.all(
      owners.map(async (owner): Promise<[string, string][]> => {
        const key = this.#memory.get(describe(owner))?.key ?? (await this.#openEntry(owner));
        return key === undefined ? [] : [[owner.id, key]];
      }),
    );
    return new Map(found.flat());
  }

  /**
   * Keeps keys, or forgets them. Never rejects: what cannot be kept is in memory until it can, see `state.problem`.
   *
   * @returns whether they are where the user wants them
   */
  async change(changes: readonly KeyChange[]): Promise<boolean> {
    for (const { id, origin, key } of changes) {
      for (const [name, owner] of this.#memory) if (owner.id === id) this.#memory.delete(name);
      if (key !== undefined) this.#memory.set(describe({ id, origin }), { id, origin, key });
    }
    if (!this.#isSecure) return true;
    try {
      return await this.#keep(changes);
    } catch {
      this.#tell();
      return false;
    }
  }

  /**
   * Opens what is locked, here and in the other tabs. For a passkey call it from a click.
   *
   * @throws KeyError
   */
  async unlock(passphrase = ''): Promise<void> {
    await this.load();
    const protection = this.#record?.protection;
    if (!canLock(protection) || this.#dataKey) return;
    const dataKey = await (protection.kind === 'passphrase' ? unlockWithPassphrase(protection, passphrase) : unlockWithPasskey(protection));
    this.#channel.sendUnlocked(protection.id, dataKey);
    await this.#open(protection.id, dataKey);
  }

  /** Locks, here and in the other tabs. Requests that run keep the key they began with. */
  lock(): void {
    if (!canLock(this.#record?.protection)) return;
    this.#channel.sendLocked();
    this.#close();
  }

  /**
   * Keeps all keys in another way from now on; what was kept in the old way is overwritten.
   *
   * @throws KeyError and changes nothing
   */
  async protect(choice: ProtectionChoice): Promise<void> {
    await this.load();
    if (this.state.locked) throw new KeyError('locked');
    const { protection, dataKey } = await createProtection(choice);
    for (;;) {
      await this.load();
      // They may have locked while a passkey was asked for. What cannot be opened would be overwritten with nothing.
      if (this.state.locked) throw new KeyError('locked');
      const before = this.#record;
      const keys = [...(await this.#openAll()), ...this.#memory.values()];
      const entries = dataKey ? await encryptAll(keys, dataKey) : {};
      const kept = await this.#write((current) => (current?.revision === before?.revision ? { protection, entries } : undefined));
      if (kept.protection.id !== protection.id) continue;
      this.#memory.clear();
      if (!dataKey) for (const key of keys) this.#memory.set(describe(key), key);
      this.#dataKey = dataKey && { id: protection.id, key: dataKey };
      this.#take(kept);
      this.#tell();
      return;
    }
  }

  /** Deletes every key, and how they were protected. */
  async forget(): Promise<void> {
    this.#memory.clear();
    await this.#records.update(RECORD, () => undefined).catch(() => undefined);
    await this.load();
    this.#tell();
  }

  /** Calls back when keys or their state changed, here or in another tab, until the returned function is called. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends what it listens to. */
  close(): void {
    this.#autoLock.stop();
    this.#channel.close();
    this.#unwatch();
  }

  async #keep(changes: readonly KeyChange[]): Promise<boolean> {
    // With those that could not be kept earlier; taken before anything is waited for, since another change may empty the memory.
    const added = [...this.#memory.values()];
    for (;;) {
      await this.load();
      this.#record ?? this.#take(await this.#begin());
      const { protection } = this.#record ?? {};
      const dataKey = this.#dataKey?.key;
      const isSession = protection?.kind === 'session';
      const sealed = dataKey ? await encryptAll(added, dataKey) : {};
      const gone = new Set(changes.map(({ id }) => id));
      const kept = await this.#write((current) => {
        if (!current || current.protection.id !== protection?.id) return undefined;
        const others = Object.entries(current.entries).filter(([id]) => !gone.has(id));
        return { protection: current.protection, entries: { ...Object.fromEntries(others), ...sealed } };
      });
      if (kept.protection.id !== protection?.id) continue;
      this.#record = kept;
      if (dataKey) for (const owner of added) this.#memory.delete(describe(owner));
      return added.length === 0 || isSession || dataKey !== undefined;
    }
  }

  /** Begins to keep keys on this device, unless another tab was faster. */
  async #begin(): Promise<VaultRecord> {
    const made = await createProtection({ kind: 'device' });
    return this.#write((current) => (current ? undefined : { protection: made.protection, entries: {} }));
  }

  /** Writes what `change` makes of the record, and gives what is there then; with undefined it stays as it is. */
  async #write(
    change: (current: VaultRecord | undefined) => Pick<VaultRecord, 'protection' | 'entries'> | undefined,
  ): Promise<VaultRecord> {
    const kept = await this.#records.update(RECORD, (current) => {
      const changed = change(current);
      return changed ? { version: 1, revision: (current?.revision ?? 0) + 1, ...changed } : current;
    });
    if (kept === undefined) throw new KeyError('not-kept');
    return kept;
  }

  async #openEntry({ id, origin }: KeyOwner): Promise<string | undefined> {
    const entry = this.#record?.entries[id];
    if (entry?.origin !== origin || !this.#dataKey) return undefined;
    // What was changed from outside does not open, and is as good as lost.
    return decryptText(entry.sealed, this.#dataKey.key, describe({ id, origin })).catch(() => undefined);
  }

  async #openAll(): Promise<(KeyOwner & { readonly key: string })[]> {
    const owners = Object.entries(this.#record?.entries ?? {}).map(([id, { origin }]) => ({ id, origin }));
    const opened = await Promise.all(owners.map(async (owner) => ({ ...owner, key: await this.#openEntry(owner) })));
    return opened.flatMap(({ key, ...owner }) => (key === undefined ? [] : [{ ...owner, key }]));
  }

  #take(record: VaultRecord | undefined): void {
    this.#record = record;
    const protection = record?.protection;
    if (this.#dataKey?.id === protection?.id && this.#dataKey) {
      if (canLock(protection)) this.#autoLock.start(protection.autoLockMinutes);
      return;
    }
    this.#dataKey = protection?.kind === 'device' ? { id: protection.id, key: protection.dataKey } : undefined;
    this.#autoLock.stop();
    if (canLock(protection)) this.#channel.ask(protection.id);
  }

  async #open(id: string, dataKey: CryptoKey): Promise<void> {
    const protection = this.#record?.protection;
    if (protection?.id !== id || this.#dataKey || !canLock(protection)) return;
    this.#dataKey = { id, key: dataKey };
    this.#autoLock.start(protection.autoLockMinutes);
    if (this.#memory.size > 0) await this.change([...this.#memory.values()]);
    this.#tell();
  }

  #close(): void {
    if (!canLock(this.#record?.protection)) return;
    this.#dataKey = undefined;
    this.#autoLock.stop();
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

async function encryptAll(keys: readonly (KeyOwner & { readonly key: string })[], dataKey: CryptoKey): Promise<Record<string, Entry>> {
  const sealed = await Promise.all(
    keys.map(
      async ({ key, ...owner }) => [owner.id, { origin: owner.origin, sealed: await encryptText(key, dataKey, describe(owner)) }] as const,
    ),
  );
  return Object.fromEntries(sealed);
}

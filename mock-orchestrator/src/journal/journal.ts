import type { User } from '../users/user.ts';
import type { JournalEntry, JournalRecord } from './journal-entry.ts';
import { maskSecrets } from './mask-secrets.ts';

/** How much a journal keeps. Lengths are in UTF-16 units. */
export type JournalLimits = {
  /** Entries of one user. The oldest are dropped first. */
  readonly maxEntries: number;
  /** Entries of all users. The least recently active user is dropped first. */
  readonly maxTotalEntries: number;
  /** Text of all entries of one user. */
  readonly maxLength: number;
  /** Text of all entries of all users. The least recently active user is dropped first. */
  readonly maxTotalLength: number;
  /** Text of one frame. The rest is cut off. */
  readonly maxFrameLength: number;
  /** Users with entries. The least recently active user is dropped first. */
  readonly maxUsers: number;
};

const DEFAULT_LIMITS: JournalLimits = {
  maxEntries: 4000,
  maxTotalEntries: 100_000,
  maxLength: 8 * 1024 * 1024,
  maxTotalLength: 64 * 1024 * 1024,
  maxFrameLength: 16 * 1024,
  maxUsers: 1000,
};

/** How much text after the cut is masked too, so that a secret across the cut is recognized. */
const MASK_MARGIN = 4096;

type UserEntries = { readonly entries: JournalEntry[]; length: number; seq: number };

/** Called with each new entry. */
export type JournalListener = (entry: JournalEntry) => void;

/**
 * The raw frames of each user's requests, recorded before validation and with secrets masked. Frames contain prompts, so
 * each user sees only their own entries, nothing is written to disk, and the size is limited.
 */
export class Journal {
  readonly #limits: JournalLimits;
  readonly #secrets: readonly string[];
  readonly #byUser = new Map<User['id'], UserEntries>();
  #totalLength = 0;
  #totalEntries = 0;
  readonly #listeners = new Map<User['id'], Set<JournalListener>>();

  /** @param secrets - texts that are always masked, in addition to anything that looks like a secret */
  constructor({ secrets = [], ...limits }: Partial<JournalLimits> & { readonly secrets?: readonly string[] } = {}) {
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
    this.#secrets = secrets;
  }

  record(userId: User['id'], record: JournalRecord): void {
    const user = this.#touch(userId);
    user.seq += 1;
    const entry: JournalEntry = {
      seq: user.seq,
      at: Date.now(),
      ...record,
      bytes: Buffer.byteLength(record.frame),
      frame: this.#mask(record.frame),
    };
    user.entries.push(entry);
    this.#totalEntries += 1;
    this.#addLength(user, entry.frame.length);
    while (user.entries.length > this.#limits.maxEntries || user.length > this.#limits.maxLength) {
      this.#addLength(user, -(user.entries.shift()?.frame.length ?? 0));
      this.#totalEntries -= 1;
    }
    while (this.#isTooLarge()) this.#dropOldestUser();
    for (const listener of this.#listeners.get(userId) ?? []) listener(entry);
  }

  /** A user's entries, oldest first. `request` selects one request; `after` selects the entries with a higher number. */
  list(
    userId: User['id'],
    { request, after = 0 }: { readonly request?: string | undefined; readonly after?: number } = {},
  ): readonly JournalEntry[] {
    const entries = this.#byUser.get(userId)?.entries ?? [];
    return entries.filter((entry) => entry.seq > after && (request === undefined || entry.request === request));
  }

  /** The number of a user's listeners. */
  countListeners(userId: User['id']): number {
    return this.#listeners.get(userId)?.size ?? 0;
  }

  /** Calls the listener with each new entry of a user. Returns a function that unsubscribes it. */
  subscribe(userId: User['id'], listener: JournalListener): () => void {
    const listeners = this.#listeners.get(userId) ?? new Set();
    listeners.add(listener);
    this.#listeners.set(userId, listeners);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(userId) === listeners) this.#listeners.delete(userId);
    };
  }

  #mask(frame: string): string {
    const { maxFrameLength } = this.#limits;
    const masked = maskSecrets(frame.slice(0, maxFrameLength + MASK_MARGIN), this.#secrets);
    if (frame.length <= maxFrameLength) return masked;
    // A copy, because a slice of a string keeps the whole string in memory.
    return `${Buffer.from(masked.slice(0, maxFrameLength)).toString()}…`;
  }

  /** The entries of a user, moved to the end of the map, so that the least recently active user comes first. */
  #touch(userId: User['id']): UserEntries {
    const user = this.#byUser.get(userId) ?? { entries: [], length: 0, seq: 0 };
    this.#byUser.delete(userId);
    this.#byUser.set(userId, user);
    return user;
  }

  #addLength(user: UserEntries, length: number): void {
    user.length += length;
    this.#totalLength += length;
  }

  #isTooLarge(): boolean {
    const { maxUsers, maxTotalLength, maxTotalEntries } = this.#limits;
    return this.#byUser.size > maxUsers || this.#totalLength > maxTotalLength || this.#totalEntries > maxTotalEntries;
  }

  #dropOldestUser(): void {
    for (const [userId, { length, entries }] of this.#byUser) {
      this.#byUser.delete(userId);
      this.#totalLength -= length;
      this.#totalEntries -= entries.length;
      return;
    }
  }
}

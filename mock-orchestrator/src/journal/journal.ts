import type { User } from '../users/user.ts';
import type { JournalEntry, JournalRecord } from './journal-entry.ts';
import { maskSecrets } from './mask-secrets.ts';

/** How much a journal keeps. */
export type JournalLimits = {
  /** Entries of one user; the oldest are dropped first. */
  readonly maxEntries: number;
  /** Text of all entries of one user, in UTF-16 units. */
  readonly maxLength: number;
  /** Text of all entries of all users, in UTF-16 units; the least recently active user is forgotten first. */
  readonly maxTotalLength: number;
  /** Text of one frame, in UTF-16 units; the rest is cut off. */
  readonly maxFrameLength: number;
  /** How many users; forgotten in the same order. */
  readonly maxUsers: number;
};

const DEFAULT_LIMITS: JournalLimits = {
  maxEntries: 4000,
  maxLength: 8 * 1024 * 1024,
  maxTotalLength: 64 * 1024 * 1024,
  maxFrameLength: 16 * 1024,
  maxUsers: 1000,
};

/** How far to read beyond the cut, so that a secret on the cut is recognized and masked. */
const MASK_MARGIN = 4096;

type Book = { readonly entries: JournalEntry[]; length: number; seq: number };

/** Called with each new entry. */
export type JournalListener = (entry: JournalEntry) => void;

/**
 * The raw frames of each user's requests, recorded before anything is validated, with secrets masked. Frames contain
 * prompts, so the journal is shown only to that user, kept only in memory, and bounded.
 */
export class Journal {
  readonly #limits: JournalLimits;
  readonly #secrets: readonly string[];
  readonly #books = new Map<User['id'], Book>();
  #totalLength = 0;
  readonly #listeners = new Map<User['id'], Set<JournalListener>>();

  /** @param secrets - texts to mask everywhere, in addition to what looks like a secret */
  constructor({ secrets = [], ...limits }: Partial<JournalLimits> & { readonly secrets?: readonly string[] } = {}) {
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
    this.#secrets = secrets;
  }

  record(userId: User['id'], record: JournalRecord): void {
    const book = this.#openBook(userId);
    book.seq += 1;
    const entry: JournalEntry = {
      seq: book.seq,
      at: Date.now(),
      ...record,
      bytes: Buffer.byteLength(record.frame),
      frame: this.#mask(record.frame),
    };
    book.entries.push(entry);
    this.#grow(book, entry.frame.length);
    while (book.entries.length > this.#limits.maxEntries || book.length > this.#limits.maxLength) {
      this.#grow(book, -(book.entries.shift()?.frame.length ?? 0));
    }
    while (this.#books.size > this.#limits.maxUsers || this.#totalLength > this.#limits.maxTotalLength) this.#forgetOldest();
    for (const listener of this.#listeners.get(userId) ?? []) listener(entry);
  }

  /** A user's entries, oldest first. `request` selects one request; `after` selects the entries with a higher number. */
  list(
    userId: User['id'],
    { request, after = 0 }: { readonly request?: string | undefined; readonly after?: number } = {},
  ): readonly JournalEntry[] {
    const entries = this.#books.get(userId)?.entries ?? [];
    return entries.filter((entry) => entry.seq > after && (request === undefined || entry.request === request));
  }

  /** Calls the listener with each new entry of a user. Returns a function that stops it. */
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
    return frame.length > maxFrameLength ? `${masked.slice(0, maxFrameLength)}…` : masked;
  }

  /** Moves the user's book to the end of the map, so that the least recently active user comes first. */
  #openBook(userId: User['id']): Book {
    const book = this.#books.get(userId) ?? { entries: [], length: 0, seq: 0 };
    this.#books.delete(userId);
    this.#books.set(userId, book);
    return book;
  }

  #grow(book: Book, length: number): void {
    book.length += length;
    this.#totalLength += length;
  }

  #forgetOldest(): void {
    for (const [userId, { length }] of this.#books) {
      this.#books.delete(userId);
      this.#totalLength -= length;
      return;
    }
  }
}

import { type DatabaseProblem, type OpenedDatabase, openDatabase, type StoreName } from './database.ts';

/** The records to list. Keys are compared as strings. */
export type RecordRange = {
  /** Lowest key, inclusive. */
  readonly from?: string;
  /** Highest key, inclusive. */
  readonly to?: string;
  /** From the highest to the lowest key. Default: `false` */
  readonly descending?: boolean;
};

/** One record with its key. */
export type StoredRecord<Value> = { readonly key: string; readonly value: Value };

/** The BroadcastChannel that tells other tabs which store changed. */
const CHANNEL_NAME = 'chat-executor:storage';

const memory = new Map<StoreName, Map<string, unknown>>();

/**
 * The records of one object store, in sync with the other tabs of this browser; in memory if there is no database. A failed write
 * rejects with a `DOMException`, such as `QuotaExceededError` if the storage is full.
 */
export class RecordStore<Value> {
  readonly #name: StoreName;
  readonly #listeners = new Set<() => void>();
  #channel: BroadcastChannel | undefined;

  constructor(name: StoreName) {
    this.#name = name;
  }

  /** Why records are only in memory; undefined if they are stored. */
  async problem(): Promise<DatabaseProblem | undefined> {
    return (await openDatabase()).problem;
  }

  /** Returns one record. */
  async get(key: string): Promise<Value | undefined> {
    return this.#use(
      async (database) => (await database.get(this.#name, key)) as Value | undefined,
      (records) => records.get(key),
    );
  }

  /** Lists records in the order of their keys. */
  async list({ from, to, descending = false }: RecordRange = {}): Promise<StoredRecord<Value>[]> {
    return this.#use(
      async (database) => {
        const found: StoredRecord<Value>[] = [];
        const store = database.transaction(this.#name).store;
        let cursor = await store.openCursor(keyRange(from, to), descending ? 'prev' : 'next');
        while (cursor !== null) {
          found.push({ key: cursor.key, value: cursor.value as Value });
          cursor = await cursor.continue();
        }
        return found;
      },
      (records) => {
        const found = [...records]
          .filter(([key]) => (from === undefined || key >= from) && (to === undefined || key <= to))
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, value]) => ({ key, value }));
        return descending ? found.reverse() : found;
      },
    );
  }

  /**
   * Reads, changes and writes a record in one transaction, so that no change of another tab is lost. If `change` returns undefined,
   * the record is deleted.
   */
  async update(key: string, change: (value: Value | undefined) => Value | undefined): Promise<Value | undefined> {
    const value = await this.#use(
      async (database) => {
        const transaction = database.transaction(this.#name, 'readwrite');
        const changed = change((await transaction.store.get(key)) as Value | undefined);
        await Promise.all([changed === undefined ? transaction.store.delete(key) : transaction.store.put(changed, key), transaction.done]);
        return changed;
      },
      (records) => {
        const changed = change(records.get(key));
        if (changed === undefined) records.delete(key);
        else records.set(key, changed);
        return changed;
      },
    );
    this.#notify();
    return value;
  }

  /** Adds or replaces a record. */
  async set(key: string, value: Value): Promise<void> {
    await this.update(key, () => value);
  }

  /** Deletes the records of a range in one transaction. Default: all */
  async delete({ from, to }: Pick<RecordRange, 'from' | 'to'> = {}): Promise<void> {
    await this.#use(
      (database) => {
        const range = keyRange(from, to);
        return range === null ? database.clear(this.#name) : database.delete(this.#name, range);
      },
      (records) => {
        for (const key of records.keys()) {
          if ((from === undefined || key >= from) && (to === undefined || key <= to)) records.delete(key);
        }
      },
    );
    this.#notify();
  }

  /** Calls `listener` when records change in any tab, until the returned function is called. */
  watch(listener: () => void): () => void {
    if (this.#listeners.size === 0) {
      this.#channel = new BroadcastChannel(CHANNEL_NAME);
      this.#channel.onmessage = ({ data }) => {
        if (data === this.#name) for (const each of this.#listeners) each();
      };
    }
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#channel?.close();
      this.#channel = undefined;
    };
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
    // A channel gets no messages from itself, so the listeners of this store are not called twice.
    const channel = this.#channel ?? new BroadcastChannel(CHANNEL_NAME);
    channel.postMessage(this.#name);
    if (channel !== this.#channel) channel.close();
  }

  async #use<Result>(
    inDatabase: (database: NonNullable<OpenedDatabase['database']>) => Promise<Result>,
    inMemory: (records: Map<string, Value>) => Result,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      const { database } = await openDatabase();
      if (database === undefined) return inMemory(this.#memoryRecords());
      try {
        return await inDatabase(database);
      } catch (thrown) {
        // The connection was closed for an upgrade by another tab after it was opened.
        if (attempt > 1 || !(thrown instanceof DOMException && thrown.name === 'InvalidStateError')) throw thrown;
      }
    }
  }

  #memoryRecords(): Map<string, Value> {
    const records = memory.get(this.#name) ?? new Map<string, unknown>();
    memory.set(this.#name, records);
    return records as Map<string, Value>;
  }
}

function keyRange(from: string | undefined, to: string | undefined): IDBKeyRange | null {
  if (from !== undefined && to !== undefined) return IDBKeyRange.bound(from, to);
  if (from !== undefined) return IDBKeyRange.lowerBound(from);
  return to === undefined ? null : IDBKeyRange.upperBound(to);
}

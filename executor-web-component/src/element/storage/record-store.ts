import { type DatabaseProblem, forgetDatabase, type OpenedDatabase, openDatabase, type StoreName } from './database.ts';
import { storageError } from './storage-error.ts';

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
 * The records of one object store, in sync with the other tabs of this browser; in memory if there is no database. If a connection
 * has failed, an operation reconnects once. A failed operation rejects with an `ExecutorError` that names the storage and a cure.
 */
export class RecordStore<Value> {
  readonly #name: StoreName;
  readonly #listeners = new Set<() => void>();
  readonly #isRequired: boolean;
  #channel: BroadcastChannel | undefined;

  /**
   * @param isRequired - whether operations fail if stored records can't be read, because an empty list would allow too much. Default:
   * they start without records, in memory
   */
  constructor(name: StoreName, isRequired = false) {
    this.#name = name;
    this.#isRequired = isRequired;
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
      async (database, commit) => {
        const transaction = database.transaction(this.#name, 'readwrite');
        // It is awaited below, unless a step before fails.
        transaction.done.catch(() => undefined);
        const before = (await transaction.store.get(key)) as Value | undefined;
        commit();
        const changed = change(before);
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

  /** @param inDatabase - calls `commit` before the step that must not be repeated */
  async #use<Result>(
    inDatabase: (database: NonNullable<OpenedDatabase['database']>, commit: () => void) => Promise<Result>,
    inMemory: (records: Map<string, Value>) => Result,
  ): Promise<Result> {
    let isFinal = false;
    for (;;) {
      const opened = await openDatabase();
      if (opened.database === undefined) {
        if (opened.problem === 'lost' || (this.#isRequired && opened.hidesRecords)) throw storageError(opened.problem);
        return inMemory(this.#memoryRecords());
      }
      try {
        return await inDatabase(opened.database, () => {
          isFinal = true;
        });
      } catch (thrown) {
        // Thrown by the caller's own function.
        if (!(thrown instanceof DOMException)) throw thrown;
        if (thrown.name === 'QuotaExceededError') throw storageError('full', thrown);
        // The connection is closed or dead, whatever the browser calls it.
        await forgetDatabase(opened.database);
        if (isFinal) throw storageError('lost', thrown);
        isFinal = true;
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

import { type DatabaseProblem, forgetDatabase, type OpenedDatabase, openDatabase, type StoreName } from './database.ts';
import { storageError } from './storage-error.ts';

/** The records to list. Keys are compared as strings. */
export type RecordRange = {
  /** Lowest key, inclusive. */
  readonly from?: string | undefined;
  /** Highest key, inclusive. */
  readonly to?: string | undefined;
  /** From the highest to the lowest key. Default: `false` */
  readonly descending?: boolean;
  /** The number of records to leave out at the start. Default: 0 */
  readonly skip?: number;
  /** The largest number of records. Default: all */
  readonly limit?: number;
};

/** The lowest and the highest key, inclusive. */
export type KeyRange = Pick<RecordRange, 'from' | 'to'>;

/** Returns the new value of a record; undefined deletes it. */
export type Change<Value> = (value: Value | undefined) => Value | undefined;

/** One record with its key. */
export type StoredRecord<Value> = { readonly key: string; readonly value: Value };

/** The part of an object store that reads. */
type ReadableStore = {
  getAllKeys(range: IDBKeyRange | null, count: number): Promise<string[]>;
  getAll(range: IDBKeyRange | null, count: number): Promise<unknown[]>;
};

/** The BroadcastChannel that tells other tabs which store changed. */
const CHANNEL_NAME = 'chat-executor:storage';

/** Records that {@link RecordStore.scan} reads at a time. */
const PAGE = 200;

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
  async list({
    from,
    to,
    descending = false,
    skip = 0,
    limit = Number.POSITIVE_INFINITY,
  }: RecordRange = {}): Promise<StoredRecord<Value>[]> {
    return this.#use(
      async (database) => {
        const found: StoredRecord<Value>[] = [];
        const store = database.transaction(this.#name).store;
        let cursor = await store.openCursor(keyRange(from, to), descending ? 'prev' : 'next');
        if (skip > 0) cursor = (await cursor?.advance(skip)) ?? null;
        while (cursor !== null && found.length < limit) {
          found.push({ key: cursor.key, value: cursor.value as Value });
          cursor = found.length < limit ? await cursor.continue() : null;
        }
        return found;
      },
      (records) => listRange(records, { from, to, descending }).slice(skip, skip + limit),
    );
  }

  /** The number of records in a range. */
  async count({ from, to }: KeyRange = {}): Promise<number> {
    return this.#use(
      (database) => database.count(this.#name, keyRange(from, to)),
      (records) => listRange(records, { from, to }).length,
    );
  }

  /**
   * Calls `visit` with each record of a range, in the order of their keys. Reads {@link PAGE} records at a time, so that neither memory nor
   * one task of the page grows with their number.
   */
  async scan({ from, to }: KeyRange, visit: (record: StoredRecord<Value>) => void): Promise<void> {
    await this.#use(
      (database) => scanStore(database.transaction(this.#name).store, { from, to }, visit as Visit),
      async (records) => listRange(records, { from, to }).forEach(visit),
    );
  }

  /**
   * Returns a record. If it does not exist, computes it from the records of a range and stores it if possible, in one transaction, so that no
   * change of another tab is left out. Notifies nobody, because nothing else changes.
   */
  async getOrCompute(key: string, range: KeyRange, add: (sum: Value | undefined, value: Value) => Value): Promise<Value | undefined> {
    return this.#use(
      async (database) => {
        const stored = (await database.get(this.#name, key)) as Value | undefined;
        if (stored !== undefined) return stored;
        const transaction = database.transaction(this.#name, 'readwrite');
        transaction.done.catch(() => undefined);
        let sum: Value | undefined;
        await scanStore(transaction.store, range, ({ value }) => {
          sum = add(sum, value as Value);
        });
        try {
          if (sum !== undefined) await transaction.store.put(sum, key);
          await transaction.done;
        } catch {
          // It is computed again next time.
        }
        return sum;
      },
      (records) => {
        const known = records.get(key);
        if (known !== undefined) return known;
        const sum = listRange(records, range).reduce<Value | undefined>((part, { value }) => add(part, value), undefined);
        if (sum !== undefined) records.set(key, sum);
        return sum;
      },
    );
  }

  /**
   * Reads, changes and writes a record in one transaction, so that no change of another tab is lost. If `change` returns undefined,
   * the record is deleted.
   */
  async update(key: string, change: Change<Value>): Promise<Value | undefined> {
    const [value] = await this.updateAll([[key, change]]);
    return value;
  }

  /** Changes several records like {@link update}, in one transaction. If a `change` throws, none is changed. */
  async updateAll(changes: readonly (readonly [key: string, change: Change<Value>])[]): Promise<readonly (Value | undefined)[]> {
    const values = await this.#use(
      async (database, commit) => {
        const transaction = database.transaction(this.#name, 'readwrite');
        const { store, done } = transaction;
        // It is awaited below, unless a step before fails.
        done.catch(() => undefined);
        const before = (await Promise.all(changes.map(([key]) => store.get(key)))) as (Value | undefined)[];
        commit();
        const changed = changes.map(([, change], at) => change(before[at]));
        const writes = changes.map(([key], at) => (changed[at] === undefined ? store.delete(key) : store.put(changed[at], key)));
        await Promise.all([...writes, done]);
        return changed;
      },
      (records) => {
        const changed = changes.map(([key, change]) => change(records.get(key)));
        for (const [at, [key]] of changes.entries()) {
          const value = changed[at];
          if (value === undefined) records.delete(key);
          else records.set(key, value);
        }
        return changed;
      },
    );
    this.#notify();
    return values;
  }

  /** Adds or replaces a record. */
  async set(key: string, value: Value): Promise<void> {
    await this.update(key, () => value);
  }

  /** Deletes the records of a range in one transaction. Default: all */
  async delete({ from, to }: KeyRange = {}): Promise<void> {
    await this.#use(
      (database) => {
        const range = keyRange(from, to);
        return range === null ? database.clear(this.#name) : database.delete(this.#name, range);
      },
      (records) => {
        for (const { key } of listRange(records, { from, to })) records.delete(key);
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

type Visit = (record: StoredRecord<unknown>) => void;

/** Calls `visit` with the records of a range, page by page. */
async function scanStore(store: ReadableStore, { from, to }: KeyRange, visit: Visit): Promise<void> {
  let range = keyRange(from, to);
  for (;;) {
    const [keys, values] = await Promise.all([store.getAllKeys(range, PAGE), store.getAll(range, PAGE)]);
    keys.forEach((key, index) => void visit({ key, value: values[index] }));
    const last = keys.at(-1);
    if (last === undefined || keys.length < PAGE || last === to) return;
    range = to === undefined ? IDBKeyRange.lowerBound(last, true) : IDBKeyRange.bound(last, to, true);
  }
}

/** The records of a range in memory, in the order of their keys. */
function listRange<Value>(records: ReadonlyMap<string, Value>, { from, to, descending }: RecordRange): StoredRecord<Value>[] {
  const found = [...records]
    .filter(([key]) => (from === undefined || key >= from) && (to === undefined || key <= to))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => ({ key, value }));
  return descending ? found.reverse() : found;
}

function keyRange(from: string | undefined, to: string | undefined): IDBKeyRange | null {
  if (from !== undefined && to !== undefined) return IDBKeyRange.bound(from, to);
  if (from !== undefined) return IDBKeyRange.lowerBound(from);
  return to === undefined ? null : IDBKeyRange.upperBound(to);
}

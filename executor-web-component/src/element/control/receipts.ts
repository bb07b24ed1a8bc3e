import type { Receipt } from '@chat-executor/executor';
import { RecordStore } from '../storage/record-store.ts';
import { addToDay, type DayTotals } from './sum-by-day.ts';

/** A stored receipt. */
export type StoredReceipt = Receipt & {
  /** Origin of the backend. */
  readonly backend: string;
  /** The prompt and answer, if the user saves them with receipts. */
  readonly words?: ReceiptText;
};

/** The text of one request and its answer. */
export type ReceiptText = { readonly prompt: string; readonly answer: string };

/** Maximum number and age in days of stored receipts; older ones are deleted. */
const MAX_RECEIPTS = 5_000;
const MAX_DAYS = 90;
/** Number of new receipts between two clean-ups. */
const CLEANUP_INTERVAL = 200;

const SETTING = 'receipts';

/** The key of the totals by day. It follows the keys of all receipts, which begin with a digit. */
const DAYS = 'days';

/** The keys of all receipts. */
const ALL = { to: ':' };

/** One page of receipts, newest first. */
export type ReceiptPage = {
  readonly receipts: readonly StoredReceipt[];
  /** The number of stored receipts. */
  readonly total: number;
  /** The number of stored receipts that match the search. */
  readonly found: number;
};

/** What a page of receipts contains. */
export type PageQuery = {
  /** Words that each receipt contains; see {@link matchReceipt}. */
  readonly search: string;
  /** The number of newer receipts to leave out. */
  readonly skip: number;
  readonly limit: number;
  /** Leaves out receipts of requests that started later, in milliseconds since the epoch, so that pages don't move. */
  readonly until: number | undefined;
};

/** The receipts of all backends and tabs of this browser, and their totals by day. */
export class Receipts {
  readonly #records = new RecordStore<StoredReceipt>('receipts');
  readonly #days = new RecordStore<StoredReceipt | DayTotals>('receipts');
  readonly #settings = new RecordStore<{ readonly keepsWords: boolean }>('settings');
  #saved = 0;

  /** Stores a receipt and adds it to its day. Never rejects: if the storage is full, the receipt is lost. */
  async save(receipt: StoredReceipt): Promise<void> {
    await this.#days
      .updateAll([
        [keyOf(receipt), () => receipt],
        // Without totals yet, the first reader computes them from all receipts, including this one.
        [DAYS, (totals) => totals && addToDay(totals as DayTotals, receipt, MAX_DAYS)],
      ])
      .catch(() => undefined);
    if (this.#saved % CLEANUP_INTERVAL === 0) await this.#deleteOldest().catch(() => undefined);
    this.#saved += 1;
  }

  /** One page of receipts. */
  async readPage({ search, skip, limit, until }: PageQuery): Promise<ReceiptPage> {
    const to = until === undefined ? ALL.to : `${new Date(until).toISOString()}:`;
    const total = await this.#records.count(ALL);
    if (search.trim() === '') {
      const page = await this.#records.list({ to, descending: true, skip, limit });
      return { receipts: page.map(({ value }) => value), total, found: until === undefined ? total : await this.#records.count({ to }) };
    }
    const matches = matchReceipt(search);
    // The newest that are shown, and the number of all: a scan goes from the oldest to the newest.
    const newest: StoredReceipt[] = [];
    let found = 0;
    await this.#records.scan({ to }, ({ value }) => {
      if (!matches(value)) return;
      found += 1;
      newest.push(value);
      if (newest.length > skip + limit) newest.shift();
    });
    return { receipts: newest.reverse().slice(skip), total, found };
  }

  /** All receipts that match a search, newest first. */
  async readAll(search: string): Promise<readonly StoredReceipt[]> {
    const matches = matchReceipt(search);
    const found: StoredReceipt[] = [];
    await this.#records.scan(ALL, ({ value }) => matches(value) && found.push(value));
    return found.reverse();
  }

  /** The totals by local day, including those of receipts that were deleted because there were too many. */
  async readDays(): Promise<DayTotals> {
    const add = (totals: StoredReceipt | DayTotals = {}, receipt: StoredReceipt | DayTotals): DayTotals =>
      addToDay(totals as DayTotals, receipt as StoredReceipt, MAX_DAYS);
    return ((await this.#days.getOrCompute(DAYS, ALL, add)) ?? {}) as DayTotals;
  }

  /** Deletes all receipts and totals. */
  async deleteAll(): Promise<void> {
    await this.#records.delete();
  }

  /** Whether prompts and answers are stored with receipts. */
  async savesText(): Promise<boolean> {
    return (await this.#settings.get(SETTING))?.keepsWords === true;
  }

  /** Turns saving of prompts and answers on or off. Off also deletes the stored ones. */
  async setSavesText(savesText: boolean): Promise<void> {
    await this.#settings.set(SETTING, { keepsWords: savesText });
    if (savesText) return;
    const keys: string[] = [];
    await this.#records.scan(ALL, ({ key, value }) => value.words && keys.push(key));
    await this.#records.updateAll(keys.map((key) => [key, withoutWords]));
  }

  /** Calls `listener` when receipts or the setting change in any tab, until the returned function is called. */
  watch(listener: () => void): () => void {
    const unsubscribers = [this.#records.watch(listener), this.#settings.watch(listener)];
    return () => {
      for (const unsubscribe of unsubscribers) unsubscribe();
    };
  }

  async #deleteOldest(): Promise<void> {
    const oldest = new Date(Date.now() - MAX_DAYS * 86_400_000).toISOString();
    await this.#records.delete({ to: oldest });
    const [newestTooMany] = await this.#records.list({ ...ALL, descending: true, skip: MAX_RECEIPTS, limit: 1 });
    if (newestTooMany) await this.#records.delete({ to: newestTooMany.key });
  }
}

function withoutWords(receipt: StoredReceipt | undefined): StoredReceipt | undefined {
  if (!receipt) return undefined;
  const { words: _, ...rest } = receipt;
  return rest;
}

/** A key that orders receipts by time. */
function keyOf({ startedAt, id }: Receipt): string {
  return `${new Date(startedAt).toISOString()} ${id}`;
}

/** Returns a test for receipts that contain every word of a search in their model, provider, backend, outcome, error code or text. */
export function matchReceipt(search: string): (receipt: StoredReceipt) => boolean {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return () => true;
  return ({ model, providerName, providerId, backend, outcome, error, words }) => {
    const text = [model, providerName, providerId, backend, outcome, error?.code, words?.prompt, words?.answer].join('\n').toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
}

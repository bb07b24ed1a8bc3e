import type { Receipt } from '@chat-executor/executor';
import { RecordStore } from '../storage/record-store.ts';

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

/** The receipts of all backends and tabs of this browser. */
export class Receipts {
  readonly #records = new RecordStore<StoredReceipt>('receipts');
  readonly #settings = new RecordStore<{ readonly keepsWords: boolean }>('settings');
  #saved = 0;

  /** Stores a receipt. Never rejects: if the storage is full, the receipt is lost. */
  async save(receipt: StoredReceipt): Promise<void> {
    await this.#records.set(keyOf(receipt), receipt).catch(() => undefined);
    if (this.#saved % CLEANUP_INTERVAL === 0) await this.#deleteOldest().catch(() => undefined);
    this.#saved += 1;
  }

  /** All receipts, newest first. */
  async list(): Promise<readonly StoredReceipt[]> {
    return (await this.#records.list({ descending: true })).map(({ value }) => value);
  }

  /** Deletes all receipts. */
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
    for (const receipt of await this.list()) {
      if (!receipt.words) continue;
      const { words: _, ...rest } = receipt;
      await this.#records.set(keyOf(receipt), rest);
    }
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
    const [last, ...tooMany] = (await this.#records.list({ descending: true })).slice(MAX_RECEIPTS - 1);
    if (last && tooMany[0]) await this.#records.delete({ to: tooMany[0].key });
  }
}

/** A key that orders receipts by time. */
function keyOf({ startedAt, id }: Receipt): string {
  return `${new Date(startedAt).toISOString()} ${id}`;
}

/** The receipts that contain every word of a search in their model, provider, backend, outcome, error code or text. */
export function searchReceipts(receipts: readonly StoredReceipt[], search: string): readonly StoredReceipt[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return receipts;
  return receipts.filter(({ model, providerName, providerId, backend, outcome, error, words }) => {
    const text = [model, providerName, providerId, backend, outcome, error?.code, words?.prompt, words?.answer].join('\n').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

import type { Receipt } from '@chat-executor/executor';
import { RecordStore } from '../storage/record-store.ts';

/** A stored receipt. */
export type StoredReceipt = Receipt & {
  /** Origin of the backend. */
  readonly backend: string;
  /** The prompt and answer; only if the user has enabled this. */
  readonly words?: ReceiptText;
};

/** The text of one request and its answer. */
export type ReceiptText = { readonly prompt: string; readonly answer: string };

/** Maximum stored receipts and days; the oldest are deleted first. */
const MOST = 5_000;
const DAYS = 90;
/** Receipts between two looks at how many there are. */
const CHECK_INTERVAL = 200;

const SETTING = 'receipts';

/** The receipts of this browser, of all backends and tabs. */
export class Receipts {
  readonly #records = new RecordStore<StoredReceipt>('receipts');
  readonly #settings = new RecordStore<{ readonly keepsWords: boolean }>('settings');
  #kept = 0;

  /** Stores a receipt. It is lost if the browser has no space. */
  async keep(receipt: StoredReceipt): Promise<void> {
    await this.#records.set(keyOf(receipt), receipt).catch(() => undefined);
    if (this.#kept % CHECK_INTERVAL === 0) await this.#deleteOldest().catch(() => undefined);
    this.#kept += 1;
  }

  /** All of them, newest first. */
  async list(): Promise<readonly StoredReceipt[]> {
    return (await this.#records.list({ descending: true })).map(({ value }) => value);
  }

  /** Deletes all of them. */
  async deleteAll(): Promise<void> {
    await this.#records.delete();
  }

  /** Whether prompts and answers are stored with receipts. */
  async keepsWords(): Promise<boolean> {
    return (await this.#settings.get(SETTING))?.keepsWords === true;
  }

  /** Turns this on or off. Off also deletes stored prompts and answers. */
  async setSavesText(keepsWords: boolean): Promise<void> {
    await this.#settings.set(SETTING, { keepsWords });
    if (keepsWords) return;
    for (const receipt of await this.list()) {
      if (!receipt.words) continue;
      const { words: _, ...rest } = receipt;
      await this.#records.set(keyOf(receipt), rest);
    }
  }

  /** Calls back when one came or the switch was changed, in whichever tab, until the returned function is called. */
  watch(listener: () => void): () => void {
    const ends = [this.#records.watch(listener), this.#settings.watch(listener)];
    return () => {
      for (const end of ends) end();
    };
  }

  async #deleteOldest(): Promise<void> {
    const oldest = new Date(Date.now() - DAYS * 86_400_000).toISOString();
    await this.#records.delete({ to: oldest });
    const [last, ...tooMany] = (await this.#records.list({ descending: true })).slice(MOST - 1);
    if (last && tooMany[0]) await this.#records.delete({ to: tooMany[0].key });
  }
}

/** Keys in the order of time. */
function keyOf({ startedAt, id }: Receipt): string {
  return `${new Date(startedAt).toISOString()} ${id}`;
}

/** The receipts that hold every word of a search, in their model, provider, backend, outcome, code or kept text. */
export function searchReceipts(receipts: readonly StoredReceipt[], search: string): readonly StoredReceipt[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return receipts;
  return receipts.filter(({ model, providerName, providerId, backend, outcome, error, words }) => {
    const text = [model, providerName, providerId, backend, outcome, error?.code, words?.prompt, words?.answer].join('\n').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

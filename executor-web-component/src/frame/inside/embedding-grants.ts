import { RecordStore } from '../../element/storage/record-store.ts';

/** The user's permission for a page to use this frame with one backend. `since` is in milliseconds since the epoch. */
export type EmbeddingGrant = { readonly page: string; readonly backend: string; readonly since: number };

const PREFIX = 'embedding-page:';

/** The embedding grants of this browser, stored under the origin of the frame, where no page can write. */
export class EmbeddingGrants {
  readonly #records = new RecordStore<EmbeddingGrant>('settings');

  /** Whether a grant exists. Never rejects: if the storage can't be read, the user is asked again. */
  async has(page: string, backend: string): Promise<boolean> {
    return (await this.#records.get(keyOf(page, backend)).catch(() => undefined)) !== undefined;
  }

  async add(page: string, backend: string): Promise<void> {
    await this.#records.set(keyOf(page, backend), { page, backend, since: Date.now() });
  }

  async remove(page: string, backend: string): Promise<void> {
    await this.#records.update(keyOf(page, backend), () => undefined);
  }

  async list(): Promise<readonly EmbeddingGrant[]> {
    return (await this.#records.list({ from: PREFIX, to: `${PREFIX}\uffff` })).map(({ value }) => value);
  }

  /** Calls `listener` when grants may have changed in any tab, until the returned function is called. */
  watch(listener: () => void): () => void {
    return this.#records.watch(listener);
  }
}

function keyOf(page: string, backend: string): string {
  return `${PREFIX}${page} ${backend}`;
}

import { RecordStore } from '../../element/storage/record-store.ts';

/** A page the user lets use this frame, with one backend. */
export type EmbeddingGrant = { readonly page: string; readonly backend: string; readonly since: number };

const PREFIX = 'embedding-page:';

/** Which pages the user lets use this frame; kept in the frame's own origin, where no page can write. */
export class EmbeddingGrants {
  readonly #records = new RecordStore<EmbeddingGrant>('settings');

  /** Never rejects: what cannot be read is not granted, and the user is asked. */
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

  /** Calls back when they may have changed, in whatever tab, until the returned function is called. */
  watch(listener: () => void): () => void {
    return this.#records.watch(listener);
  }
}

function keyOf(page: string, backend: string): string {
  return `${PREFIX}${page} ${backend}`;
}

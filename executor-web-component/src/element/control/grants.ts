import type { Grant } from '@chat-executor/executor/control';
import { RecordStore } from '../storage/record-store.ts';

/** The user's grants in this browser: one per backend, by its origin. */
export class Grants {
  readonly #records = new RecordStore<Grant>('grants');

  /** The grant of a backend, by its origin. */
  read(backend: string): Promise<Grant | undefined> {
    return this.#records.get(backend);
  }

  /** All grants, ordered by backend. */
  async list(): Promise<readonly Grant[]> {
    return (await this.#records.list()).map(({ value }) => value);
  }

  /** Saves a grant. */
  async save(grant: Grant): Promise<void> {
    await this.#records.set(grant.backend, grant);
  }

  /** Deletes the grant of a backend, so that its next request asks again. */
  async delete(backend: string): Promise<void> {
    await this.#records.update(backend, () => undefined);
  }

  /** Calls `listener` when a grant changes in any tab, until the returned function is called. */
  watch(listener: () => void): () => void {
    return this.#records.watch(listener);
  }
}

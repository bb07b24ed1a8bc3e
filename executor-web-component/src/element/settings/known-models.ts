import type { ProviderState } from '@chat-executor/executor';
import type { OfferedModel } from '@chat-executor/protocol';
import type { StorageHost } from './local-storage-store.ts';
import { LOCKED_KIND, type StoredProvider } from './stored-settings.ts';

/** The key of the known models in `localStorage`. */
const KNOWN_MODELS_KEY = 'chat-executor:known-models';

/** The models that a provider listed last, and its URL then. */
type Known = { readonly baseUrl: string; readonly models: readonly OfferedModel[] };

/**
 * Remembers what providers with a key listed last, in `localStorage`: they can't be asked while the key is locked. Without storage, it
 * remembers nothing.
 */
export class KnownModels {
  readonly #host: StorageHost;
  /** The lists that were remembered last, which are often shown again. */
  readonly #last = new Map<string, readonly OfferedModel[]>();

  constructor(host: StorageHost) {
    this.#host = host;
  }

  /** The models that a provider listed last at its URL. */
  find({ id, baseUrl }: StoredProvider): readonly OfferedModel[] {
    const known = this.#read()[id];
    return known?.baseUrl === baseUrl ? known.models : [];
  }

  /** Remembers the models of the providers with a key, and forgets those of others. */
  remember(states: readonly ProviderState[], withKey: ReadonlySet<string>): void {
    const ready = states.filter(({ id, kind, status }) => status === 'ready' && kind !== LOCKED_KIND && withKey.has(id));
    if (ready.every(({ id, models }) => this.#last.get(id) === models)) return;
    const before = this.#read();
    const after: Record<string, Known> = {};
    for (const id of withKey) if (before[id]) after[id] = before[id];
    for (const { id, baseUrl, models } of ready) {
      this.#last.set(id, models);
      after[id] = { baseUrl, models };
    }
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    try {
      this.#host.localStorage.setItem(KNOWN_MODELS_KEY, JSON.stringify(after));
    } catch {
      // The list of before stays.
    }
  }

  #read(): Readonly<Record<string, Known | undefined>> {
    try {
      const stored: unknown = JSON.parse(this.#host.localStorage.getItem(KNOWN_MODELS_KEY) ?? '{}');
      const entries = Object.entries(stored ?? {}).filter((entry): entry is [string, Known] => isKnown(entry[1]));
      return Object.fromEntries(entries);
    } catch {
      return {};
    }
  }
}

function isKnown(value: unknown): value is Known {
  const { baseUrl, models } = (value ?? {}) as Partial<Record<keyof Known, unknown>>;
  return typeof baseUrl === 'string' && Array.isArray(models) && models.every((each) => typeof each?.id === 'string');
}

import * as v from 'valibot';
import type { Model } from '../backend/executor-element.ts';
import type { Session } from '../backend/session.ts';

const ListSchema = v.object({ data: v.array(v.object({ id: v.string(), name: v.optional(v.string()) })) });

/** Interval between requests for the list, in milliseconds. */
const REFRESH_INTERVAL_MS = 20_000;
/** Several refreshes within this time cause one request. In milliseconds. */
const DEBOUNCE_MS = 250;

/** The models that all executors of this user announced to the orchestrator. Fires `change`. */
export class AnnouncedModels extends EventTarget {
  readonly #session: Session;
  #models: readonly Model[] = [];
  #debounceTimer: ReturnType<typeof setTimeout> | undefined;
  #refreshTimer: ReturnType<typeof setInterval> | undefined;

  constructor(session: Session) {
    super();
    this.#session = session;
  }

  get models(): readonly Model[] {
    return this.#models;
  }

  /** Fetches the list now and periodically until {@link stop}. */
  start(): void {
    this.stop();
    this.#refreshTimer = setInterval(() => this.refresh(), REFRESH_INTERVAL_MS);
    this.refresh();
  }

  stop(): void {
    clearInterval(this.#refreshTimer);
    clearTimeout(this.#debounceTimer);
    this.#debounceTimer = undefined;
  }

  /** Fetches the list after a short delay. */
  refresh(): void {
    this.#debounceTimer ??= setTimeout(() => {
      this.#debounceTimer = undefined;
      void this.#fetchModels();
    }, DEBOUNCE_MS);
  }

  async #fetchModels(): Promise<void> {
    try {
      const response = await this.#session.fetch('/api/models');
      const { data } = v.parse(ListSchema, await response.json());
      if (JSON.stringify(data) === JSON.stringify(this.#models)) return;
      this.#models = data;
      this.dispatchEvent(new Event('change'));
    } catch {
      // Keeps the list. A request to a model will show the error.
    }
  }
}

import * as v from 'valibot';
import type { Model } from '../backend/executor-element.ts';
import type { Session } from '../backend/session.ts';

const ListSchema = v.object({ data: v.array(v.object({ id: v.string(), name: v.optional(v.string()) })) });

/** Interval between two requests for the list, in milliseconds. */
const REFRESH_INTERVAL_MS = 20_000;
/** Several triggers within this time cause one request, in milliseconds. */
const DEBOUNCE_MS = 250;

/** The models that all executors of this user announced to the orchestrator. Fires `change`. */
export class AnnouncedModels extends EventTarget {
  readonly #session: Session;
  #models: readonly Model[] = [];
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

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
    this.#timer = setInterval(() => this.refresh(), REFRESH_INTERVAL_MS);
    this.refresh();
  }

  stop(): void {
    clearInterval(this.#timer);
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  /** Fetches the list soon. */
  refresh(): void {
    this.#waiting ??= setTimeout(() => {
      this.#waiting = undefined;
      void this.#ask();
    }, DEBOUNCE_MS);
  }

  async #ask(): Promise<void> {
    try {
      const response = await this.#session.fetch('/api/models');
      const { data } = v.parse(ListSchema, await response.json());
      if (JSON.stringify(data) === JSON.stringify(this.#models)) return;
      this.#models = data;
      this.dispatchEvent(new Event('change'));
    } catch {
      // The list stays unchanged; the error appears when a model is asked.
    }
  }
}

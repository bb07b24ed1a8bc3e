const TICK = 20;
const MAX_TICK = 2 * TICK;

type Wait = { readonly until: number; readonly end: () => void };

/**
 * Measures waits in time during which the suite itself was running. On a busy machine, subject and suite stall together, and
 * that must not count as a timeout.
 */
class SuiteClock {
  readonly #waits = new Set<Wait>();
  #elapsed = 0;
  #tickedAt = 0;
  #timer: NodeJS.Timeout | undefined;

  /** Calls `end` after `ms` milliseconds. @returns a cancel function */
  after(ms: number, end: () => void): () => void {
    if (this.#timer === undefined) {
      this.#tickedAt = performance.now();
      this.#timer = setInterval(() => this.#tick(), TICK);
    }
    const wait: Wait = { until: this.#elapsed + ms, end };
    this.#waits.add(wait);
    return () => {
      this.#waits.delete(wait);
      this.#stopIfIdle();
    };
  }

  #tick(): void {
    const at = performance.now();
    this.#elapsed += Math.min(at - this.#tickedAt, MAX_TICK);
    this.#tickedAt = at;
    for (const wait of [...this.#waits]) {
      if (wait.until > this.#elapsed) continue;
      this.#waits.delete(wait);
      wait.end();
    }
    this.#stopIfIdle();
  }

  #stopIfIdle(): void {
    if (this.#waits.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

/** The clock of all waits. */
export const suiteClock = new SuiteClock();

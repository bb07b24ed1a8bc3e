/** Milliseconds between two looks at the clock. */
const TICK = 20;

/** The most that one look counts for, however long ago the last was. */
const LONGEST_TICK = 2 * TICK;

type Wait = { readonly until: number; readonly end: () => void };

/**
 * Measures how long something is waited for, in time that the suite was itself awake. On a machine that is busy with other
 * things, subject and suite stand still together, and that is nobody's lateness.
 */
class PatientClock {
  readonly #waits = new Set<Wait>();
  #elapsed = 0;
  #looked = 0;
  #timer: NodeJS.Timeout | undefined;

  /** Calls `end` once `ms` milliseconds have gone by. @returns what calls it off */
  after(ms: number, end: () => void): () => void {
    if (this.#timer === undefined) {
      this.#looked = performance.now();
      this.#timer = setInterval(() => this.#look(), TICK);
    }
    const wait: Wait = { until: this.#elapsed + ms, end };
    this.#waits.add(wait);
    return () => {
      this.#waits.delete(wait);
      this.#rest();
    };
  }

  #look(): void {
    const at = performance.now();
    this.#elapsed += Math.min(at - this.#looked, LONGEST_TICK);
    this.#looked = at;
    for (const wait of [...this.#waits]) {
      if (wait.until > this.#elapsed) continue;
      this.#waits.delete(wait);
      wait.end();
    }
    this.#rest();
  }

  /** Nothing is waited for: no timer keeps a program awake. */
  #rest(): void {
    if (this.#waits.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

/** The one clock of all waits. */
export const patientClock = new PatientClock();

/** The times at which executors were disturbed. An answer that runs at such a time may fail. */
export class Disturbances {
  #running = 0;
  #lastEnd = Number.NEGATIVE_INFINITY;
  /** The number of disturbances so far. */
  count = 0;

  /** Runs a disturbance, which resolves when the executor is back. */
  async during(disturb: () => Promise<void>): Promise<void> {
    this.#running += 1;
    this.count += 1;
    try {
      await disturb();
    } finally {
      this.#running -= 1;
      this.#lastEnd = performance.now();
    }
  }

  /** Whether an executor was disturbed at or after a time of `performance.now()`. */
  since(time: number): boolean {
    return this.#running > 0 || this.#lastEnd >= time;
  }
}

import { raceSignal } from '../../race-signal.ts';

/** A lock that is granted in the order of the requests. */
export class TurnQueue {
  #last: Promise<void> = Promise.resolve();

  /**
   * Waits for a turn.
   *
   * @returns a function that ends the turn; call it once
   * @throws the signal's reason after an abort; the next request then gets the turn
   */
  async take(signal: AbortSignal): Promise<() => void> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = before.then(() => promise);
    try {
      await raceSignal(before, signal);
      return resolve;
    } catch (thrown) {
      resolve();
      throw thrown;
    }
  }
}

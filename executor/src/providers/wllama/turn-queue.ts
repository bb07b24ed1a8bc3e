import { raceSignal } from '../../race-signal.ts';

/** A lock that is granted in order of request. */
export class TurnQueue {
  #last: Promise<void> = Promise.resolve();

  /**
   * Waits for a turn.
   *
   * @returns a function that ends the turn; must be called once
   * @throws the signal's reason after an abort; the turn is then passed on
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

import { raceSignal } from '../../race-signal.ts';

/** Lets one after the other have something that only one can have at a time, in the order in which they asked. */
export class TurnQueue {
  #last: Promise<void> = Promise.resolve();

  /**
   * Waits for a turn.
   *
   * @returns ends the turn; it has to be called, once
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

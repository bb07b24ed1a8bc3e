/** Interval of clock checks, in milliseconds. */
const LOOK_MS = 2_000;

/** A gap that no busy moment explains, in milliseconds. */
const SLEEP_MS = 15_000;

/**
 * Calls `onWake` after the computer slept, or the process was stopped: timers may then be far behind the clock.
 *
 * @returns a function that ends the watch
 */
export function watchSleep(onWake: () => void): () => void {
  let last = Date.now();
  const timer = setInterval(() => {
    const now = Date.now();
    if (now - last > LOOK_MS + SLEEP_MS) onWake();
    last = now;
  }, LOOK_MS);
  return () => clearInterval(timer);
}

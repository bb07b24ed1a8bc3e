/** Time between two clock checks, in milliseconds. */
const CHECK_INTERVAL_MS = 2_000;

/** A check that is later than this counts as sleep, in milliseconds. A busy process delays it less. */
const MIN_SLEEP_MS = 15_000;

/**
 * Calls `onWake` after the computer was asleep or the process was suspended.
 *
 * @returns a function that stops watching
 */
export function watchSleep(onWake: () => void): () => void {
  let last = Date.now();
  const timer = setInterval(() => {
    const now = Date.now();
    if (now - last > CHECK_INTERVAL_MS + MIN_SLEEP_MS) onWake();
    last = now;
  }, CHECK_INTERVAL_MS);
  return () => clearInterval(timer);
}

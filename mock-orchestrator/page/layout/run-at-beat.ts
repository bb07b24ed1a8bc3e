/** What runs at which time, in milliseconds since the page was opened. */
const waiting = new Map<number, (() => void)[]>();

/**
 * Runs a function at the next multiple of an interval. Parts of the page that update at the same time share a timer, so that the browser
 * lays out and paints the page once for all of them.
 */
export function runAtBeat(intervalMs: number, run: () => void): void {
  const beat = (Math.floor(performance.now() / intervalMs) + 1) * intervalMs;
  const others = waiting.get(beat);
  if (others) {
    others.push(run);
    return;
  }
  const runs = [run];
  waiting.set(beat, runs);
  // Rounded up, because a timer that fires just before the beat would wait for the same one again.
  setTimeout(
    () => {
      waiting.delete(beat);
      for (const each of runs) each();
    },
    Math.ceil(beat - performance.now()),
  );
}

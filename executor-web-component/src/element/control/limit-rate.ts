/** Work that runs as often as it is needed, but not more often than it may. */
export type RateLimited = {
  /** Runs the work now, or, if it runs or ran a short time ago, once more after the interval. */
  readonly run: () => void;
  /** Like `run`, but without waiting for the interval: for what the user did. */
  readonly runNow: () => void;
  /** Forgets a run that waits. */
  readonly stop: () => void;
};

/**
 * Limits how often work runs: one run at a time, with `interval` milliseconds from the end of one to the start of the next. A call of
 * `run` is always followed by the start of a run, so that its result is never old. Errors of the work are ignored.
 */
export function limitRate(interval: number, work: () => Promise<unknown>): RateLimited {
  let isRunning = false;
  let isNeeded = false;
  let isUrgent = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    isRunning = true;
    isNeeded = isUrgent = false;
    await work().catch(() => undefined);
    isRunning = false;
    if (isUrgent) void begin();
    else timer = setTimeout(rest, interval);
  };
  const rest = (): void => {
    timer = undefined;
    if (isNeeded) void begin();
  };
  return {
    run: () => {
      isNeeded = true;
      if (!isRunning && timer === undefined) void begin();
    },
    runNow: () => {
      isNeeded = isUrgent = true;
      if (!isRunning) void begin();
    },
    stop: () => {
      isNeeded = isUrgent = false;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

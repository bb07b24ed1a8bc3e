/**
 * Settles like `promise`, or rejects with the signal's reason as soon as it aborts. After an abort, the result or error of `promise`
 * is ignored.
 */
export function raceSignal<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

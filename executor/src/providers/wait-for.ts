/**
 * Settles like `promise`, or rejects with the signal's reason on abort. For work that cannot be stopped: it continues, and its
 * result is ignored.
 */
export function waitFor<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

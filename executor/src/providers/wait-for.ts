/**
 * Settles as `promise` does, or rejects with the signal's reason as soon as it aborts. For work that cannot be stopped itself: it goes
 * on, and what becomes of it is nobody's any more.
 */
export function waitFor<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

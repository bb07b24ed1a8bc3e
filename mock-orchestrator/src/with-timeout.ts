/**
 * Waits for a value within a time limit.
 *
 * @throws the error that `late` creates after the time limit; the signal's reason at an abort; whatever `value` rejects with
 */
export function withTimeout<Value>(value: Promise<Value>, ms: number, late: () => Error, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      settle();
    };
    const abort = () => finish(() => reject(signal.reason));
    const timer = setTimeout(() => finish(() => reject(late())), ms);
    signal.addEventListener('abort', abort);
    value.then(
      (given) => finish(() => resolve(given)),
      (error: unknown) => finish(() => reject(error)),
    );
    if (signal.aborted) abort();
  });
}

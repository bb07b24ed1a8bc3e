/**
 * Waits for a value, but at most `ms` milliseconds.
 *
 * @throws the error from `createError` after that time; the signal's reason if it is aborted; the error that `value` rejects with
 */
export function withTimeout<Value>(value: Promise<Value>, ms: number, createError: () => Error, signal?: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      settle();
    };
    const abort = () => finish(() => reject(signal?.reason));
    const timer = setTimeout(() => finish(() => reject(createError())), ms);
    signal?.addEventListener('abort', abort);
    value.then(
      (result) => finish(() => resolve(result)),
      (error: unknown) => finish(() => reject(error)),
    );
    if (signal?.aborted) abort();
  });
}

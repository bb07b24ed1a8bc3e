import { clearTimeout, setTimeout as startTimer } from './globals.ts';

/** Node's `setTimeout` of `node:timers/promises`. */
export function setTimeout(delay: number, value?: unknown, { signal }: { readonly signal?: AbortSignal } = {}): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = startTimer(() => {
      signal?.removeEventListener('abort', stop);
      resolve(value);
    }, delay);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

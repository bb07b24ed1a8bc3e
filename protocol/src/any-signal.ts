/**
 * `AbortSignal.any` for a request. WebKit deletes such a signal when it collects garbage, although the request depends on it, and an abort
 * then has no effect. A listener keeps it as long as its sources.
 */
export function anySignal(sources: AbortSignal[]): AbortSignal {
  const signal = AbortSignal.any(sources);
  signal.onabort = () => undefined;
  return signal;
}

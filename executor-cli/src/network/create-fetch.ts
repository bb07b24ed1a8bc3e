import { Agent, fetch } from 'undici';

/**
 * A `fetch` for the executor. Unlike Node's own, which ends a request after 300 s without headers or data, it has no timeouts: the
 * limits of the executor apply alone.
 *
 * @param timeoutMs - time to wait for headers, and between two parts of a body; 0 for no limit
 */
export function createFetch(timeoutMs = 0): typeof globalThis.fetch {
  const dispatcher = new Agent({ headersTimeout: timeoutMs, bodyTimeout: timeoutMs });
  // Node's own `fetch` does not accept an agent of every version of undici, so both come from the package.
  const send = (input: string | URL, init: object) => fetch(input, { ...init, dispatcher });
  return send as unknown as typeof globalThis.fetch;
}

import { EnvHttpProxyAgent, fetch } from 'undici';
import { type Proxies, readProxies } from './read-proxies.ts';

/**
 * A `fetch` that uses the proxies of the environment. Unlike Node's own, which ends a request after 300 s without headers or data, it has
 * no timeouts: the limits of the executor apply alone.
 *
 * @param timeoutMs - time to wait for headers, and between two parts of a body; 0 for no limit
 */
export function createFetch(proxies: Proxies = readProxies({}), timeoutMs = 0): typeof globalThis.fetch {
  const dispatcher = createDispatcher(proxies, timeoutMs);
  // Node's own `fetch` does not accept an agent of every version of undici, so both come from the package.
  const send = (input: string | URL, init: object) => fetch(input, { ...init, dispatcher });
  return send as unknown as typeof globalThis.fetch;
}

/** Connects directly or through a proxy. A tunnel also for plain http, because sockets need one. */
export function createDispatcher(proxies: Proxies, timeoutMs = 0): EnvHttpProxyAgent {
  return new EnvHttpProxyAgent({ ...proxies, proxyTunnel: true, headersTimeout: timeoutMs, bodyTimeout: timeoutMs });
}

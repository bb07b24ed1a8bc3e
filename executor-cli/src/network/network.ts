import { WebSocket } from 'undici';
import type { Environment } from '../settings/read-secret.ts';
import { createDispatcher, createFetch } from './create-fetch.ts';
import { readProxies } from './read-proxies.ts';

/** How the program reaches backends and providers. */
export type Network = {
  readonly fetch: typeof globalThis.fetch;
  /** Opens WebSockets through a proxy; undefined without one, where Socket.IO opens its own. */
  readonly createWebSocket?: (url: string) => globalThis.WebSocket;
};

/** Never reached through a proxy, which would connect to itself: a local model is on this computer. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** @throws InputError if a proxy of the environment is not a URL */
export function createNetwork(environment: Environment): Network {
  const given = readProxies(environment);
  const proxies = { ...given, noProxy: [given.noProxy, ...LOOPBACK].filter(Boolean).join(',') };
  const send = createFetch(proxies);
  if (proxies.httpProxy === '' && proxies.httpsProxy === '') return { fetch: send };
  const dispatcher = createDispatcher(proxies);
  return { fetch: send, createWebSocket: (url) => new WebSocket(url, { dispatcher }) as unknown as globalThis.WebSocket };
}

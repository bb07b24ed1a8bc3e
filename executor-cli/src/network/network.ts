import type { FetchImage } from '@chat-executor/executor/providers';
import { WebSocket } from 'undici';
import { InputError } from '../input-error.ts';
import type { Environment } from '../settings/read-secret.ts';
import { createDispatcher, createFetch } from './create-fetch.ts';
import { createFetchImage } from './create-fetch-image.ts';
import { readProxies } from './read-proxies.ts';

/** How the program reaches backends and providers. */
export type Network = {
  readonly fetch: typeof globalThis.fetch;
  /** Opens WebSockets through a proxy; undefined without one, where Socket.IO opens its own. */
  readonly createWebSocket?: (url: string) => globalThis.WebSocket;
  /** Loads linked images, if the user allows it. */
  readonly fetchImage?: FetchImage;
};

/** Never reached through a proxy, which would connect to itself: a local model is on this computer. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * @param fetchImages - whether the user allows to load linked images
 * @throws InputError if a proxy of the environment is not a URL, or if images would have to be loaded without it
 */
export function createNetwork(environment: Environment, fetchImages = false): Network {
  const given = readProxies(environment);
  const isProxied = given.httpProxy !== '' || given.httpsProxy !== '';
  if (fetchImages && isProxied) {
    throw new InputError(
      'Linked images cannot be loaded through a proxy: it resolves their hosts itself, so private addresses cannot be refused.',
      'Remove --fetch-images (in the config file: "fetchImages"), or unset HTTPS_PROXY, HTTP_PROXY and ALL_PROXY.',
    );
  }
  const proxies = { ...given, noProxy: [given.noProxy, ...LOOPBACK].filter(Boolean).join(',') };
  const send = createFetch(proxies);
  if (!isProxied) return { fetch: send, ...(fetchImages && { fetchImage: createFetchImage() }) };
  const dispatcher = createDispatcher(proxies);
  return { fetch: send, createWebSocket: (url) => new WebSocket(url, { dispatcher }) as unknown as globalThis.WebSocket };
}

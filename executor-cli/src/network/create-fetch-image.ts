import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { ExecutorError } from '@chat-executor/executor';
import type { FetchImage } from '@chat-executor/executor/providers';
import { Agent, fetch } from 'undici';
import { isPublicAddress } from './is-public-address.ts';

/** Maximum number of redirects. */
const MAX_REDIRECTS = 5;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Time limit for a connection, in milliseconds. */
const CONNECT_TIMEOUT = 10_000;

const HEADERS = { accept: 'image/webp, image/png, image/jpeg, image/gif', 'user-agent': 'chat-executor' };

/** How names are resolved, and which addresses are allowed. Only tests replace them. */
export type AddressRules = {
  readonly resolve: (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;
  readonly isAllowed: (address: string) => boolean;
};

const RULES: AddressRules = { resolve: (host) => lookup(host, { all: true }), isAllowed: (address) => isPublicAddress(address) };

/**
 * A {@link FetchImage} that connects only to public addresses. It resolves each name once per connection and connects to the checked
 * addresses, so that a second answer of the name server has no effect. It uses no proxy, which would resolve the name itself.
 */
export function createFetchImage(rules: AddressRules = RULES): FetchImage {
  const dispatcher = new Agent({ connect: { lookup: createLookup(rules), timeout: CONNECT_TIMEOUT } });
  return async (url, { signal }) => {
    let target = checkUrl(url, rules);
    for (let redirects = 0; ; redirects += 1) {
      const response = await send(target, dispatcher, signal);
      const location = response.headers.get('location');
      if (!REDIRECTS.has(response.status) || location === null) return response as unknown as Response;
      await response.body?.cancel();
      if (redirects === MAX_REDIRECTS) throw refuse('Its server redirects too often.');
      target = checkUrl(URL.parse(location, target.href), rules);
    }
  };
}

async function send(url: URL, dispatcher: Agent, signal: AbortSignal) {
  try {
    return await fetch(url, {
      dispatcher,
      signal,
      headers: HEADERS,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  } catch (thrown) {
    if (thrown instanceof Error && thrown.cause instanceof ExecutorError) throw thrown.cause;
    throw thrown;
  }
}

/** Checks what needs no name server. The URL parser has already converted other notations of IP addresses. */
function checkUrl(url: URL | null, { isAllowed }: AddressRules): URL {
  if (!url || !/^https?:$/.test(url.protocol)) throw refuse('Its server redirects to something other than http or https.');
  if (url.username !== '' || url.password !== '') throw refuse('Its URL contains a user name or password.');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // An IP address is not looked up.
  if (isIP(host) !== 0 && !isAllowed(host)) throw notPublic();
  return url;
}

function createLookup({ resolve, isAllowed }: AddressRules): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const allowed = found.filter(({ address }) => isAllowed(address));
        const [first] = allowed;
        if (!first) callback(notPublic(), '', 0);
        else if (options.all) callback(null, [...allowed]);
        else callback(null, first.address, first.family);
      },
      () => callback(notPublic(), '', 0),
    );
  };
}

/** The same for an unknown name and for a private address, so that a backend does not learn the names of a private network. */
function notPublic(): ExecutorError {
  return refuse('Its host has no public address.');
}

function refuse(sentence: string): ExecutorError {
  return new ExecutorError('unsupported-request', { sentence });
}

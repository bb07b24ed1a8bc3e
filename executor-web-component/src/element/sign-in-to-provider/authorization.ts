import type { KeySignIn } from '@chat-executor/executor/providers';
import { isRecord } from '@chat-executor/protocol';

/** Query parameter of the callback URL. Its value matches a redirect to its authorization, as `state` does in OAuth. */
const STATE_PARAMETER = 'chat-executor-sign-in';

/** The BroadcastChannel on which a page passes the redirect to the tab that started the sign-in. */
export const CHANNEL_NAME = 'chat-executor:sign-in';

/** The result of a redirect by the provider: a code, or the reason for its absence. */
export type RedirectResult = { readonly state: string; readonly code?: string; readonly refusal?: string };

/** An authorization request. The verifier is only sent in the exchange. */
export type Authorization = { readonly state: string; readonly verifier: string; readonly url: string };

/**
 * Why a sign-in failed:
 * - `popup-blocked`: the browser blocked the window
 * - `refused`: the user or the provider denied access
 * - `exchange-refused`: the provider rejected the code
 * - `unreachable`: the provider did not respond, or the policy of this page blocks it
 * - `insecure`: the page was loaded over plain http, where browsers offer no cryptography
 * - `headers-lost`: the custom headers can't be stored as safely as a key while the tab shows the provider
 */
export type SignInProblem = 'popup-blocked' | 'refused' | 'exchange-refused' | 'unreachable' | 'insecure' | 'headers-lost';

/** A failed sign-in. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly problem: SignInProblem;

  constructor(problem: SignInProblem, cause?: unknown) {
    super(problem, cause === undefined ? undefined : { cause });
    this.problem = problem;
  }
}

const VERIFIER_BYTES = 48;
const STATE_BYTES = 24;

/** Timeout of the exchange in milliseconds. */
const EXCHANGE_TIMEOUT = 20_000;

/**
 * Prepares a sign-in by OAuth with PKCE (RFC 7636, S256), which needs no client secret.
 *
 * @param page - URL that the provider redirects to: a page of this origin with the element
 * @throws SignInError `insecure`
 */
export async function prepareAuthorization({ authorizeUrl }: KeySignIn, page: string): Promise<Authorization> {
  if (globalThis.crypto?.subtle === undefined) throw new SignInError('insecure');
  const verifier = encode(crypto.getRandomValues(new Uint8Array(VERIFIER_BYTES)));
  const state = encode(crypto.getRandomValues(new Uint8Array(STATE_BYTES)));
  const challenge = encode(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
  // The provider has no `state` parameter, but keeps the query of the callback URL.
  const callback = new URL(page);
  callback.hash = '';
  callback.searchParams.set(STATE_PARAMETER, state);
  const url = new URL(authorizeUrl);
  url.searchParams.set('callback_url', callback.href);
  url.searchParams.set('code_challenge', challenge);
  url.searchParams.set('code_challenge_method', 'S256');
  return { state, verifier, url: url.href };
}

/** Reads the result of a redirect from a page URL; undefined if it contains none. */
export function readRedirect(address: string): RedirectResult | undefined {
  const { searchParams } = new URL(address);
  const state = searchParams.get(STATE_PARAMETER);
  if (!state) return undefined;
  const code = searchParams.get('code');
  return code ? { state, code } : { state, refusal: searchParams.get('error') ?? 'no code' };
}

/** The URL without the parameters of a redirect. */
export function cleanUrl(address: string): string {
  const url = new URL(address);
  for (const name of [STATE_PARAMETER, 'code', 'error', 'error_description']) url.searchParams.delete(name);
  return url.href;
}

/**
 * Exchanges a code for a key.
 *
 * @throws SignInError
 */
export async function exchangeCode({ exchangeUrl }: KeySignIn, { code }: RedirectResult, verifier: string): Promise<string> {
  if (code === undefined) throw new SignInError('refused');
  let response: Response;
  try {
    response = await fetch(exchangeUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code, code_verifier: verifier, code_challenge_method: 'S256' }),
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(EXCHANGE_TIMEOUT),
    });
  } catch (thrown) {
    throw new SignInError('unreachable', thrown);
  }
  const body: unknown = await response.json().catch(() => undefined);
  const key = isRecord(body) ? body['key'] : undefined;
  if (!response.ok || typeof key !== 'string' || key === '') throw new SignInError('exchange-refused');
  return key;
}

/** Encodes as base64url. */
function encode(bytes: Uint8Array<ArrayBuffer>): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

import type { KeySignIn } from '@chat-executor/executor/providers';

/** Names the sign-in in the address a provider sends its user back to; its value binds the answer to the question. */
const STATE_PARAMETER = 'chat-executor-sign-in';

/** Where pages of this origin hand over what the provider sent them back with. Heard by the tab that asked. */
export const CHANNEL_NAME = 'chat-executor:sign-in';

/** The result of a provider's redirect: a code, or the reason why there is none. */
export type RedirectResult = { readonly state: string; readonly code?: string; readonly refusal?: string };

/** A question to a provider, before its answer. The verifier never leaves this browser but for the exchange. */
export type Authorization = { readonly state: string; readonly verifier: string; readonly url: string };

/**
 * Why signing in gave no key:
 * - `popup-blocked`: the browser opened no window
 * - `refused`: the user or the provider said no
 * - `exchange-refused`: the provider did not take the code
 * - `unreachable`: the provider did not answer, or this page's policy does not let it ask
 * - `insecure`: the page came over plain http, where browsers have no cryptography
 */
export type SignInProblem = 'popup-blocked' | 'refused' | 'exchange-refused' | 'unreachable' | 'insecure';

/** A sign-in that gave no key. */
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

/** Milliseconds the exchange may take. */
const EXCHANGE_LIMIT = 20_000;

/**
 * Prepares a sign-in by OAuth with PKCE (RFC 7636, S256), which needs no secret of the page.
 *
 * @param page - address the provider sends the user back to: one of this origin that has the element
 * @throws SignInError `insecure`
 */
export async function prepareAuthorization({ authorizeUrl }: KeySignIn, page: string): Promise<Authorization> {
  if (globalThis.crypto?.subtle === undefined) throw new SignInError('insecure');
  const verifier = encode(crypto.getRandomValues(new Uint8Array(VERIFIER_BYTES)));
  const state = encode(crypto.getRandomValues(new Uint8Array(STATE_BYTES)));
  const challenge = encode(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
  // The provider has no parameter for a state of its own, and keeps the query of the address it sends back to.
  const callback = new URL(page);
  callback.hash = '';
  callback.searchParams.set(STATE_PARAMETER, state);
  const url = new URL(authorizeUrl);
  url.searchParams.set('callback_url', callback.href);
  url.searchParams.set('code_challenge', challenge);
  url.searchParams.set('code_challenge_method', 'S256');
  return { state, verifier, url: url.href };
}

/** Reads the result of a redirect from a page URL; undefined if it has none. */
export function readRedirect(address: string): RedirectResult | undefined {
  const { searchParams } = new URL(address);
  const state = searchParams.get(STATE_PARAMETER);
  if (!state) return undefined;
  const code = searchParams.get('code');
  return code ? { state, code } : { state, refusal: searchParams.get('error') ?? 'no code' };
}

/** The address without what a provider added to it. */
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
      signal: AbortSignal.timeout(EXCHANGE_LIMIT),
    });
  } catch (thrown) {
    throw new SignInError('unreachable', thrown);
  }
  const body: unknown = await response.json().catch(() => undefined);
  const key = typeof body === 'object' && body !== null && 'key' in body ? body.key : undefined;
  if (!response.ok || typeof key !== 'string' || key === '') throw new SignInError('exchange-refused');
  return key;
}

function encode(bytes: Uint8Array<ArrayBuffer>): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

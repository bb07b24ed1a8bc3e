import type { RunSettings } from '../settings/settings.ts';
import { API_KEY_PREFIX, createApiKeyExchange } from './api-key-exchange.ts';
import { createFixedToken } from './fixed-token.ts';
import { createPasswordSignIn } from './password-sign-in.ts';
import type { TokenSource } from './token-source.ts';

/** A backend, a sign-in method, and the `fetch` to sign in with. Default: the global one. */
export type SignInSettings = Pick<RunSettings, 'backend' | 'credentials'> & { readonly fetch?: typeof globalThis.fetch };

/** Creates the token source for the sign-in method of the settings. */
export function chooseTokenSource({ backend: url, credentials, fetch: send = fetch }: SignInSettings): TokenSource {
  const backend = { url, fetch: send };
  if (credentials.kind !== 'token') return createPasswordSignIn(backend, credentials);
  const { token, tokenEnv } = credentials;
  return token.startsWith(API_KEY_PREFIX) ? createApiKeyExchange(backend, token, tokenEnv) : createFixedToken(token, tokenEnv);
}

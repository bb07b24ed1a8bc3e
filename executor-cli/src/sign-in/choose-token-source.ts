import type { RunSettings } from '../settings/settings.ts';
import { API_KEY_PREFIX, createApiKeyExchange } from './api-key-exchange.ts';
import { createFixedToken } from './fixed-token.ts';
import { createPasswordSignIn } from './password-sign-in.ts';
import type { TokenSource } from './token-source.ts';

/** Creates the token source for the sign-in method of the settings. */
export function chooseTokenSource({ backend, credentials }: Pick<RunSettings, 'backend' | 'credentials'>): TokenSource {
  if (credentials.kind === 'password') return createPasswordSignIn(backend, credentials);
  const { token, tokenEnv } = credentials;
  return token.startsWith(API_KEY_PREFIX) ? createApiKeyExchange(backend, token, tokenEnv) : createFixedToken(token, tokenEnv);
}

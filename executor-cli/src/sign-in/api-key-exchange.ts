import { type Backend, type ObtainedToken, readToken, requestBackend } from './request-backend.ts';
import { TokenCache } from './token-cache.ts';
import type { TokenSource } from './token-source.ts';

/** Prefix of Open WebUI's API keys. */
export const API_KEY_PREFIX = 'sk-';

/** Endpoint that returns the session of a signed-in user; older releases accept an API key here. */
const SESSION_PATH = '/api/v1/auths/';

/**
 * Signs in with an API key. Open WebUI does not accept one for a connection, but older releases exchange it for a token.
 * If the exchange fails, the key itself is used, which other backends may accept.
 */
export function createApiKeyExchange(backend: Backend, apiKey: string, tokenEnv: string): TokenSource {
  const cache = new TokenCache();
  return {
    get: () => cache.get(() => exchange(backend, apiKey)),
    invalidate: () => cache.clear(),
    cure:
      `${tokenEnv} seems to hold an API key, which this Open WebUI version may accept for requests only. ` +
      'Use --email-env and --password-env, or the token of a signed-in page.',
  };
}

async function exchange(backend: Backend, apiKey: string): Promise<ObtainedToken> {
  const response = await requestBackend(backend, SESSION_PATH, { headers: { authorization: `Bearer ${apiKey}` } });
  return readToken(response) ?? { token: apiKey };
}

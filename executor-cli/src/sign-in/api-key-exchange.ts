import { askBackend, type ObtainedToken, readToken } from './ask-backend.ts';
import { KeptToken } from './kept-token.ts';
import type { TokenSource } from './token-source.ts';

/** What API keys of Open WebUI begin with. */
export const API_KEY_PREFIX = 'sk-';

/** The endpoint where older releases issue a token to a signed-in user, also by API key. */
const SESSION_PATH = '/api/v1/auths/';

/**
 * An API key. No release accepts one for a connection; older ones exchange it for a token. If that fails, the key itself
 * is used, which other backends may accept.
 */
export function createApiKeyExchange(backend: string, apiKey: string, tokenEnv: string): TokenSource {
  const kept = new KeptToken();
  return {
    get: () => kept.get(() => exchange(backend, apiKey)),
    forget: () => kept.forget(),
    cure:
      `${tokenEnv} seems to hold an API key, which this Open WebUI version may accept for requests only. ` +
      'Use --email-env and --password-env, or the token of a signed-in page.',
  };
}

async function exchange(backend: string, apiKey: string): Promise<ObtainedToken> {
  const answer = await askBackend(backend, SESSION_PATH, { headers: { authorization: `Bearer ${apiKey}` } });
  return readToken(answer) ?? { token: apiKey };
}

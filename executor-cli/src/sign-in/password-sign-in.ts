import type { Credentials } from '../settings/settings.ts';
import { type BackendResponse, type ObtainedToken, readToken, requestBackend } from './request-backend.ts';
import { TokenCache } from './token-cache.ts';
import { SignInError, type TokenSource } from './token-source.ts';

const SIGN_IN_PATH = '/api/v1/auths/signin';

/** Exchanges an email address and a password for a token, as the page of Open WebUI does. Signs in again if the token is refused. */
export function createPasswordSignIn(backend: string, credentials: Credentials & { readonly kind: 'password' }): TokenSource {
  const cache = new TokenCache();
  return {
    get: () => cache.get(() => signIn(backend, credentials)),
    invalidate: () => cache.clear(),
    cure: 'Check whether an administrator still has to approve this account.',
  };
}

async function signIn(backend: string, credentials: Credentials & { readonly kind: 'password' }): Promise<ObtainedToken> {
  const { email, password } = credentials;
  const response = await requestBackend(backend, SIGN_IN_PATH, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const token = readToken(response);
  if (token) return token;
  throw explain(response, credentials);
}

function explain({ status, redirect, body }: BackendResponse, { emailEnv, passwordEnv }: Credentials & { kind: 'password' }): SignInError {
  const isFinal = { isFinal: true };
  if (status === 400 || status === 401) {
    return new SignInError(
      'The backend rejected the email address and password.',
      `Check the values of ${emailEnv} and ${passwordEnv}.`,
      isFinal,
    );
  }
  if (status === 403) {
    return new SignInError('Password sign-in is turned off on the backend.', 'Use the token of a signed-in page: --token-env.', isFinal);
  }
  if (status === 404 || status === 405 || status === 422) {
    return new SignInError(
      'The backend does not support sign-in with email address and password.',
      'Check --backend. For backends other than Open WebUI, use a token: --token-env.',
      isFinal,
    );
  }
  if (redirect !== undefined) {
    return new SignInError('The backend has moved to another URL.', `Use --backend ${redirect}.`, isFinal);
  }
  if (status >= 200 && status <= 299 && typeof body === 'object' && body !== null) {
    return new SignInError(
      'The backend needs more than a password, such as a one-time code.',
      'Use the token of a signed-in page: --token-env.',
      isFinal,
    );
  }
  if (status === 200) {
    // Not final, because it may be the sign-in page of a Wi-Fi network.
    return new SignInError('The backend returned a web page instead of a sign-in response.', 'Check --backend. Retrying automatically.', {
      isFinal: false,
    });
  }
  const sentence = status === 429 ? 'Too many sign-in attempts.' : `Sign-in is not available right now (HTTP status ${status}).`;
  return new SignInError(sentence, 'Retrying automatically.', { isFinal: false });
}

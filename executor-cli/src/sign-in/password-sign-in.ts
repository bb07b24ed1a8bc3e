import type { Credentials } from '../settings/settings.ts';
import { type Backend, type BackendResponse, type ObtainedToken, readToken, requestBackend } from './request-backend.ts';
import { TokenCache } from './token-cache.ts';
import { SignInError, type TokenSource } from './token-source.ts';

type PasswordCredentials = Exclude<Credentials, { readonly kind: 'token' }>;

/** The endpoint and form of Open WebUI for each sign-in method with a password. */
const FORMS = {
  password: { path: '/api/v1/auths/signin', user: 'email', name: 'email address', turnedOff: 'Password sign-in' },
  ldap: { path: '/api/v1/auths/ldap', user: 'user', name: 'LDAP user name', turnedOff: 'LDAP sign-in' },
} as const;

/** Exchanges a user and a password for a token, as the page of Open WebUI does. Signs in again if the token is refused. */
export function createPasswordSignIn(backend: Backend, credentials: PasswordCredentials): TokenSource {
  const cache = new TokenCache();
  return {
    get: () => cache.get(() => signIn(backend, credentials)),
    invalidate: () => cache.clear(),
    cure: 'Check whether an administrator still has to approve this account.',
  };
}

async function signIn(backend: Backend, credentials: PasswordCredentials): Promise<ObtainedToken> {
  const { path, user } = FORMS[credentials.kind];
  const response = await requestBackend(backend, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ [user]: credentials.user, password: credentials.password }),
  });
  const token = readToken(response);
  if (token) return token;
  throw explain(response, credentials);
}

function explain({ status, redirect, body }: BackendResponse, { kind, userEnv, passwordEnv }: PasswordCredentials): SignInError {
  const isFinal = { isFinal: true };
  const { name, turnedOff } = FORMS[kind];
  const detail = typeof body === 'object' && body !== null && 'detail' in body ? String(body.detail) : '';
  if (status === 403 || (status === 400 && /not enabled/i.test(detail))) {
    return new SignInError(`${turnedOff} is turned off on the backend.`, 'Use the token of a signed-in page: --token-env.', isFinal);
  }
  // Open WebUI answers 400 for these too. "LDAP authentication failed" is not one: it also means a wrong password, and retries could
  // lock the account.
  if (kind === 'ldap' && /^(Application account bind failed|Failed to configure TLS)/.test(detail)) {
    return new SignInError(
      'The backend could not reach its LDAP server, or could not sign in there.',
      'Ask its administrator to check its LDAP settings. Retrying automatically.',
      { isFinal: false },
    );
  }
  if (status === 400 || status === 401) {
    const other = kind === 'password' ? ' For an LDAP account, use --ldap-user-env.' : '';
    return new SignInError(
      `The backend rejected the ${name} and password${kind === 'ldap' ? ', or could not reach its LDAP server' : ''}.`,
      `Check the values of ${userEnv} and ${passwordEnv}.${other}`,
      isFinal,
    );
  }
  if (status === 404 || status === 405 || status === 422) {
    return new SignInError(
      `The backend does not support sign-in with ${name} and password.`,
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

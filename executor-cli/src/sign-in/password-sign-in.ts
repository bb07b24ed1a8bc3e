import type { Credentials } from '../settings/settings.ts';
import { askBackend, type BackendAnswer, type ObtainedToken, readToken } from './ask-backend.ts';
import { KeptToken } from './kept-token.ts';
import { SignInError, type TokenSource } from './token-source.ts';

const SIGN_IN_PATH = '/api/v1/auths/signin';

/** E-mail address and password, exchanged for a token as Open WebUI's own page does; again when that was refused. */
export function createPasswordSignIn(backend: string, credentials: Credentials & { readonly kind: 'password' }): TokenSource {
  const kept = new KeptToken();
  return {
    get: () => kept.get(() => signIn(backend, credentials)),
    forget: () => kept.forget(),
    cure: 'See whether an administrator has yet to approve this account.',
  };
}

async function signIn(backend: string, credentials: Credentials & { readonly kind: 'password' }): Promise<ObtainedToken> {
  const { email, password } = credentials;
  const answer = await askBackend(backend, SIGN_IN_PATH, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const obtained = readToken(answer);
  if (obtained) return obtained;
  throw explain(answer, credentials);
}

function explain({ status, redirect, body }: BackendAnswer, { emailEnv, passwordEnv }: Credentials & { kind: 'password' }): SignInError {
  const isFinal = { isFinal: true };
  if (status === 400 || status === 401) {
    return new SignInError(
      'The backend refused the e-mail address and password.',
      `Check what is in ${emailEnv} and ${passwordEnv}.`,
      isFinal,
    );
  }
  if (status === 403) {
    return new SignInError('The backend lets nobody sign in with a password.', 'Use a token of a signed-in page: --token-env.', isFinal);
  }
  if (status === 404 || status === 405 || status === 422) {
    return new SignInError(
      'The backend has no way to sign in with e-mail address and password.',
      'Check --backend; a backend other than Open WebUI takes a token: --token-env.',
      isFinal,
    );
  }
  if (redirect !== undefined) {
    return new SignInError('The backend is at another address.', `Use --backend ${redirect}.`, isFinal);
  }
  if (status >= 200 && status <= 299 && typeof body === 'object' && body !== null) {
    return new SignInError(
      'The backend wants more than a password, such as a code.',
      'Use a token of a signed-in page: --token-env.',
      isFinal,
    );
  }
  if (status === 200) {
    // A captive portal answers like this too, and that is temporary.
    return new SignInError('What answers there is a page, and no Open WebUI.', 'Check --backend. It is tried again by itself.', {
      isFinal: false,
    });
  }
  const sentence =
    status === 429 ? 'The backend limits how often one may sign in.' : `The backend cannot sign anybody in now (HTTP status ${status}).`;
  return new SignInError(sentence, 'It is tried again by itself.', { isFinal: false });
}

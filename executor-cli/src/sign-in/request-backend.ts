import { SignInError } from './token-source.ts';

/** A token that a backend issued. */
export type ObtainedToken = {
  readonly token: string;
  /** In milliseconds since the epoch; absent if the token does not expire or the backend does not say when. */
  readonly expiresAt?: number;
};

/** Where to sign in, and how to send the request. */
export type Backend = { readonly url: string; readonly fetch: typeof globalThis.fetch };

/** The response of a backend. */
export type BackendResponse = {
  readonly status: number;
  /** Origin of the redirect target, if any. */
  readonly redirect?: string;
  /** The parsed body; undefined if it is not JSON or too long. */
  readonly body: unknown;
};

const TIMEOUT_MS = 20_000;

/** Maximum length of a body in UTF-16 units. A response with a token is much shorter. */
const MAX_BODY_LENGTH = 1024 * 1024;

/**
 * Sends an HTTP request to a backend. Does not follow redirects, so that a password is not sent elsewhere.
 *
 * @throws SignInError if there is no response
 */
export async function requestBackend({ url, fetch: send }: Backend, path: string, init: RequestInit): Promise<BackendResponse> {
  try {
    const response = await send(new URL(path, url), { ...init, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
    const location = response.headers.get('location');
    const redirect = location && URL.canParse(location, url) ? new URL(location, url).origin : undefined;
    return { status: response.status, ...(redirect !== undefined && { redirect }), body: await readJson(response) };
  } catch {
    throw new SignInError(
      'Could not reach the backend to sign in.',
      'Check its URL and that it is running. To find the cause, run `chat-executor doctor` with the same options.',
      { isFinal: false },
    );
  }
}

async function readJson(response: Response): Promise<unknown> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of response.body ?? []) {
    text += decoder.decode(part as Uint8Array, { stream: true });
    if (text.length > MAX_BODY_LENGTH) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns the token of a response `{token, expires_at}`, where `expires_at` is in seconds; undefined if it has none. */
export function readToken({ status, body }: BackendResponse): ObtainedToken | undefined {
  if (status < 200 || status > 299 || typeof body !== 'object' || body === null) return undefined;
  if (!('token' in body) || typeof body.token !== 'string' || body.token === '') return undefined;
  const seconds = 'expires_at' in body ? body.expires_at : undefined;
  return { token: body.token, ...(typeof seconds === 'number' && { expiresAt: seconds * 1000 }) };
}

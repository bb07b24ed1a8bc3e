import { SignInError } from './token-source.ts';

/** A token, as a backend gave it. */
export type ObtainedToken = {
  readonly token: string;
  /** Milliseconds since the epoch; left out where it does not end, or the backend does not say. */
  readonly expiresAt?: number;
};

/** What a backend answered. */
export type BackendAnswer = {
  readonly status: number;
  /** Origin it sends us to, where it does. */
  readonly redirect?: string;
  /** The JSON of the body, or undefined. */
  readonly body: unknown;
};

const TIMEOUT_MS = 20_000;

/** A token and what is told with it; longer answers are not read. */
const MAX_BODY_LENGTH = 1024 * 1024;

/**
 * Asks a backend over HTTP. Redirects are not followed, so that a password goes nowhere else.
 *
 * @throws SignInError when there is no answer
 */
export async function askBackend(backend: string, path: string, init: RequestInit): Promise<BackendAnswer> {
  try {
    const response = await fetch(new URL(path, backend), { ...init, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
    const location = response.headers.get('location');
    const redirect = location && URL.canParse(location, backend) ? new URL(location, backend).origin : undefined;
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

/** Returns the token in an answer, `{token, expires_at}`; undefined if there is none. */
export function readToken({ status, body }: BackendAnswer): ObtainedToken | undefined {
  if (status < 200 || status > 299 || typeof body !== 'object' || body === null) return undefined;
  if (!('token' in body) || typeof body.token !== 'string' || body.token === '') return undefined;
  const seconds = 'expires_at' in body ? body.expires_at : undefined;
  return { token: body.token, ...(typeof seconds === 'number' && { expiresAt: seconds * 1000 }) };
}

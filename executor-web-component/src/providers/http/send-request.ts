import { ExecutorError } from '../../executor-error.ts';
import { ProviderFailure } from './provider-failure.ts';
import { readErrorBody } from './read-body.ts';
import { parseRetryAfter } from './retry-after.ts';

/** One HTTP request to a provider. */
export type ProviderRequest = {
  readonly url: URL;
  /** Sent as a bearer token to `url` and nowhere else. */
  readonly apiKey: string | undefined;
  /** Sent as JSON with POST; without it the request is a GET. */
  readonly body?: object;
  readonly signal: AbortSignal;
  /** What to do where nobody answers; the usual cure where it is left out. */
  readonly unreachableCure?: string | undefined;
};

/**
 * Sends a request and gives back an answer that began well. No redirect is followed, so the key reaches the address
 * the user set and no other; and no header goes out but the two below, because every further one makes the CORS
 * preflight of some provider fail.
 *
 * @throws ProviderFailure for an answer with an error's status; ExecutorError `invalid-key`, `unreachable`, or
 * `bad-provider-answer` for a redirect; the signal's reason after an abort
 */
export async function sendRequest({ url, apiKey, body, signal, unreachableCure }: ProviderRequest): Promise<Response> {
  const headers: Record<string, string> = {};
  if (apiKey) headers['Authorization'] = `Bearer ${checkKey(apiKey)}`;
  if (body) headers['Content-Type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch(url, {
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : { method: 'GET' }),
      headers,
      signal,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  } catch (thrown) {
    signal.throwIfAborted();
    throw new ExecutorError('unreachable', { ...(unreachableCure !== undefined && { cure: unreachableCure }), cause: thrown });
  }
  if (response.ok) return response;
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    response.body?.cancel().catch(() => undefined);
    throw redirected();
  }
  const text = await readErrorBody(response, signal);
  throw ProviderFailure.ofAnswer(response.status, text, parseRetryAfter(response.headers.get('Retry-After')));
}

/** Refused here, because the platform's own error for such a header repeats the key. */
function checkKey(apiKey: string): string {
  const key = apiKey.trim();
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  throw new ExecutorError('invalid-key', { sentence: 'The API key holds characters that no key can hold.' });
}

function redirected(): ExecutorError {
  return new ExecutorError('bad-provider-answer', {
    sentence: 'The provider redirects to another address, and a key is never sent on.',
    cure: 'Set the final address as the base URL.',
  });
}

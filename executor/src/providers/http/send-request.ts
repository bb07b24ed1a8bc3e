import { ExecutorError } from '../../executor-error.ts';
import { ProviderFailure } from './provider-failure.ts';
import { readErrorBody } from './read-body.ts';
import { parseRetryAfter } from './retry-after.ts';

/** One HTTP request to a provider. */
export type ProviderRequest = {
  readonly url: URL;
  /** Sent to `url` and nowhere else: the key, and what the provider cannot do without. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON with POST; without it the request is a GET. */
  readonly body?: object;
  readonly signal: AbortSignal;
};

/** Nobody answered, or nobody this page may hear. It never leaves the providers' folder. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * Sends a request and gives back an answer that began well. No redirect is followed, so the key reaches the address
 * the user set and no other; and no header goes out but those given and the content type, because every further one makes the CORS
 * preflight of some provider fail.
 *
 * @throws ProviderFailure for an answer with an error's status; {@link NoAnswer} where there is none that may be read; ExecutorError
 * `bad-provider-answer` for a redirect; the signal's reason after an abort
 */
export async function sendRequest({ url, headers, body, signal }: ProviderRequest): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, {
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : { method: 'GET' }),
      headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
      signal,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  } catch (thrown) {
    signal.throwIfAborted();
    throw new NoAnswer('', { cause: thrown });
  }
  if (response.ok) return response;
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    response.body?.cancel().catch(() => undefined);
    throw redirected();
  }
  const text = await readErrorBody(response, signal);
  throw ProviderFailure.ofAnswer(response.status, text, parseRetryAfter(response.headers.get('Retry-After')));
}

function redirected(): ExecutorError {
  return new ExecutorError('bad-provider-answer', {
    sentence: 'The provider redirects to another URL. API keys are never forwarded.',
    cure: 'Set the final URL as the base URL.',
  });
}

import { closableFetch, closeResponse } from '../../closable-fetch.ts';
import { ExecutorError } from '../../executor-error.ts';
import { clientTimeout } from './client-timeout.ts';
import { ProviderFailure } from './provider-failure.ts';
import { readErrorBody } from './read-body.ts';
import { readRetryAfter } from './retry-after.ts';

/** One HTTP request to a provider. */
export type ProviderRequest = {
  readonly url: URL;
  /** The headers that the provider requires, with the key. Sent only to `url`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON with POST; without it, the request is a GET. */
  readonly body?: object;
  readonly signal: AbortSignal;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
};

/** There is no answer, or this page may not read it. Never leaves this folder. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * Sends a request and returns a successful answer. Follows no redirect, so that the key reaches only the URL that the user set.
 * Adds no headers except the content type, because any other fails the CORS preflight of some provider.
 *
 * @throws ProviderFailure for an error status; {@link NoAnswer} if there is no readable answer; ExecutorError
 * `bad-provider-answer` for a redirect, `first-token-timeout` if the HTTP client stops waiting; the signal's reason after an abort
 */
export async function sendRequest({ url, headers, body, signal, fetch: send = fetch }: ProviderRequest): Promise<Response> {
  let response: Response;
  try {
    response = await closableFetch(send, url, {
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
    throw clientTimeout(thrown) ?? new NoAnswer('', { cause: thrown });
  }
  if (response.ok) return response;
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    response.body?.cancel().catch(() => undefined);
    closeResponse(response);
    throw redirected();
  }
  const text = await readErrorBody(response, signal);
  throw ProviderFailure.ofAnswer(response.status, text, readRetryAfter(response.headers));
}

/** The error for a redirect, which is not followed. */
export function redirected(): ExecutorError {
  return new ExecutorError('bad-provider-answer', {
    sentence: 'The provider redirects to another URL. API keys are never forwarded.',
    cure: 'Set the final URL as the base URL.',
  });
}

import { ExecutorError } from '../../executor-error.ts';

/** The timeouts of Node's own HTTP client, 300 s by default, by the code of their error. */
const CODES = { UND_ERR_HEADERS_TIMEOUT: 'first-token-timeout', UND_ERR_BODY_TIMEOUT: 'idle-timeout' } as const;

const CURE = 'Give the executor a `fetch` without a timeout: see "Waiting for a provider" in the README of @chat-executor/executor.';

/**
 * The error for a request that the HTTP client itself ended; undefined for any other error. Without it, the request would count as a
 * lost connection and be sent again, although the provider may still be working on it.
 */
export function clientTimeout(thrown: unknown): ExecutorError | undefined {
  const { cause } = Object(thrown) as { cause?: { code?: unknown } };
  const code = Object.entries(CODES).find(([name]) => name === cause?.code)?.[1];
  return (
    code &&
    new ExecutorError(code, { sentence: 'The HTTP client of this executor stopped waiting for the provider.', cure: CURE, cause: thrown })
  );
}

import { describeError } from '@chat-executor/protocol';
import type { ExecutorError } from '../../executor-error.ts';

/** When and how often a call is retried. Times are milliseconds. */
export type RetryPolicy = {
  /** Maximum number of retries. */
  readonly retries: number;
  /** The first delay; each one is up to twice the previous one. */
  readonly firstDelayMs: number;
  /** The longest delay while a model is loading. */
  readonly loadingDelayMs: number;
  /** Maximum time from the call to a retry, if the call has no deadline for its first chunk. */
  readonly windowMs: number;
};

/** The policy of all network providers. Delays an error by at most three seconds, except while a model is loading. */
export const RETRY_POLICY: RetryPolicy = { retries: 2, firstDelayMs: 500, loadingDelayMs: 4_000, windowMs: 60_000 };

/**
 * Whether a call that failed can be retried at the same provider. The table of codes cannot say that an invalid URL is not retried:
 * its code is also `unreachable`, but without a cause.
 */
export function isRetryable({ code, cause, retry }: ExecutorError): boolean {
  if (retry) return retry === 'until-ready';
  return describeError(code).retry.includes('same-provider') && !(code === 'unreachable' && cause === undefined);
}

/**
 * The delay before a retry, in milliseconds: at least what the provider asks for, otherwise growing with each attempt. It is random,
 * so that many executors do not retry simultaneously.
 *
 * @param attempt - 0 for the first retry
 * @param random - at least 0 and less than 1
 */
export function chooseDelay(policy: RetryPolicy, attempt: number, retryAfter: number | undefined, random: number = Math.random()): number {
  const longest = Math.min(policy.firstDelayMs * 2 ** (attempt + 1), policy.loadingDelayMs);
  if (retryAfter !== undefined) return retryAfter * 1_000 + random * policy.firstDelayMs;
  return longest / 2 + (random * longest) / 2;
}

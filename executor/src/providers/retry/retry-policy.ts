import { describeError } from '@chat-executor/protocol';
import type { ExecutorError } from '../../executor-error.ts';

/** When and how often a call is retried. Times are milliseconds. */
export type RetryPolicy = {
  /** Maximum number of retries. */
  readonly retries: number;
  /** The first wait; each is up to twice the previous one. */
  readonly firstWaitMs: number;
  /** From the call to the latest retry, if the call has no first-chunk deadline. */
  readonly windowMs: number;
};

/** The policy of all network providers: delays an error by at most three seconds. */
export const RETRY_POLICY: RetryPolicy = { retries: 2, firstWaitMs: 500, windowMs: 60_000 };

/** Whether the same provider may be asked again. Without a cause, `unreachable` means that its URL is invalid, which does not pass. */
export function isRetryable({ code, cause }: ExecutorError): boolean {
  return describeError(code).retry.includes('same-provider') && !(code === 'unreachable' && cause === undefined);
}

/**
 * The wait before a retry, in milliseconds: at least what the provider asked for, else growing with each attempt. Randomized, so
 * that many executors do not retry at once.
 *
 * @param attempt - 0 for the first retry
 * @param random - at least 0 and less than 1
 */
export function chooseWait(policy: RetryPolicy, attempt: number, retryAfter: number | undefined, random: number = Math.random()): number {
  const longest = policy.firstWaitMs * 2 ** (attempt + 1);
  if (retryAfter !== undefined) return retryAfter * 1_000 + random * policy.firstWaitMs;
  return longest / 2 + (random * longest) / 2;
}

import { describeError } from '@chat-executor/protocol';
import type { ExecutorError } from '../../executor-error.ts';

/** When, and how often, a provider is asked again. Times are milliseconds. */
export type RetryPolicy = {
  /** How often it is asked again at most. */
  readonly retries: number;
  /** The first wait; each is up to twice the one before. */
  readonly firstWaitMs: number;
  /** From the call to the latest moment it may be asked again, where the call itself says nothing of its first chunk. */
  readonly windowMs: number;
};

/** The policy of every kind of provider over the network: worst for an impatient user, three seconds more until the error. */
export const RETRY_POLICY: RetryPolicy = { retries: 2, firstWaitMs: 500, windowMs: 60_000 };

/** Whether the same provider may be asked again. Without a cause, `unreachable` means that its URL is invalid, which does not pass. */
export function isPassing({ code, cause }: ExecutorError): boolean {
  return describeError(code).retry.includes('same-provider') && !(code === 'unreachable' && cause === undefined);
}

/**
 * How long to wait before asking again, in milliseconds. What the provider asked for is kept to; without that it is longer from time to
 * time. Either varies at random, so that many executors do not come back at once.
 *
 * @param attempt - 0 for the first time it is asked again
 * @param random - at least 0 and less than 1
 */
export function chooseWait(policy: RetryPolicy, attempt: number, retryAfter: number | undefined, random: number = Math.random()): number {
  const longest = policy.firstWaitMs * 2 ** (attempt + 1);
  if (retryAfter !== undefined) return retryAfter * 1_000 + random * policy.firstWaitMs;
  return longest / 2 + (random * longest) / 2;
}

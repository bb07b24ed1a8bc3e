import { ExecutorError } from '../../executor-error.ts';

/** The cure if something other than the Messages API answers. */
export const ADDRESS_CURE = 'Check the base URL: for Anthropic it is https://api.anthropic.com.';

/** The error for an answer that is not from the Messages API. */
export function notAnthropic(): ExecutorError {
  return new ExecutorError('bad-provider-answer', {
    sentence: "The base URL does not serve Anthropic's API.",
    cure: ADDRESS_CURE,
  });
}

import { ExecutorError } from '../../executor-error.ts';

/** The cure if something other than Gemini's native API answers. */
export const ADDRESS_CURE = 'Check the base URL: for Gemini it is https://generativelanguage.googleapis.com/v1beta.';

/** The error for an answer that is not from Gemini's native API. */
export function notGemini(): ExecutorError {
  return new ExecutorError('bad-provider-answer', {
    sentence: "The base URL does not serve Gemini's native API.",
    cure: ADDRESS_CURE,
  });
}

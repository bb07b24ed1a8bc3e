import { ExecutorError } from '../../executor-error.ts';

/** The cure if something other than the Responses API answers. */
export const ADDRESS_CURE = 'Check the base URL, or choose the OpenAI-compatible provider if the server has no /responses.';

/** The error for an answer that is not from the Responses API. */
export function notResponses(): ExecutorError {
  return new ExecutorError('bad-provider-answer', {
    sentence: 'The base URL does not serve the Responses API.',
    cure: ADDRESS_CURE,
  });
}

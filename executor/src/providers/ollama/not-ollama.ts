import { ExecutorError } from '../../executor-error.ts';

/** The cure if something other than Ollama answers. */
export const ADDRESS_CURE = 'Check the base URL: for Ollama it is usually http://localhost:11434.';

/** The error for an answer that is not from Ollama. */
export function notOllama(): ExecutorError {
  return new ExecutorError('bad-provider-answer', {
    sentence: 'The server at the base URL is not Ollama.',
    cure: ADDRESS_CURE,
  });
}

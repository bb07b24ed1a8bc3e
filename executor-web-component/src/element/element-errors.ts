import { ExecutorError } from '@chat-executor/executor';

// Loaded when one is thrown, because the texts of all errors come with the class.

/** The error of a request while the element has no executor. */
export function noExecutor(): ExecutorError {
  return new ExecutorError('no-executor', { cure: 'Set the token of the element and add the element to the document.' });
}

/** The error of a request if the code that asks for permission can't be loaded. */
export function missingPart(cause: unknown): ExecutorError {
  return new ExecutorError('internal-error', { cure: 'Reload the page: a part of the executor is missing.', cause });
}

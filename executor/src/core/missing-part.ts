import type { ShownError } from './state.ts';

/** The error if a part of the executor can't be loaded. Says all itself, because the texts of errors are such a part. */
export const MISSING_PART: ShownError = {
  code: 'internal-error',
  message: 'An internal error occurred.',
  cure: 'Reload the page: a part of the executor is missing.',
};

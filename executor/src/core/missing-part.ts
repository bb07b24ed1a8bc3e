import type { ErrorAck } from '@chat-executor/protocol';
import type { ShownError } from './state.ts';

/** The error if a part of the executor can't be loaded. Says all itself, because the texts of errors are such a part. */
export const MISSING_PART: ShownError = {
  code: 'internal-error',
  message: 'An internal error occurred.',
  cure: 'Reload the page: a part of the executor is missing.',
};

/** The same as the answer to a request. */
export const MISSING_PART_ACK: ErrorAck = {
  error: `${MISSING_PART.message} ${MISSING_PART.cure}`,
  code: MISSING_PART.code,
  cure: MISSING_PART.cure,
};

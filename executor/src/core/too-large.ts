import { ExecutorError } from '../executor-error.ts';

/** The error for a request that exceeds the bytes that an executor holds, alone or with others. */
export function tooLarge(bytes: number, maxPendingBytes: number): ExecutorError {
  if (bytes <= maxPendingBytes) {
    const sentence = `The requests that wait and run in this executor take the ${maxPendingBytes} bytes it holds at a time.`;
    return new ExecutorError('busy', { sentence });
  }
  return new ExecutorError('bad-request', {
    sentence: `The request takes ${bytes} bytes; this executor holds at most ${maxPendingBytes}.`,
    cure: 'Send fewer or smaller messages, or raise maxPendingBytes of the executor.',
  });
}

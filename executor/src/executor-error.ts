import { describeError, type ErrorAck, type ErrorCode, type WireError } from '@chat-executor/protocol';

/** Optional details of an error. Must not contain a key, a prompt or a provider's text. */
export type ExecutorErrorDetails = {
  /** Replaces the default sentence of the code. */
  readonly sentence?: string;
  /** Replaces the default cure of the code. */
  readonly cure?: string;
  /** Delay before a retry, in seconds. */
  readonly retryAfter?: number;
  /** Overrides whether the same provider is asked again: never, or until it is ready, as for a model that is loading. */
  readonly retry?: 'never' | 'until-ready';
  /** The original error. Only for debugging, never sent or logged. */
  readonly cause?: unknown;
};

/** The cure for a provider that begins its answer after the backend's limit; follows a word such as "or". */
export const LET_BACKEND_WAIT = 'let the backend wait longer (in the Open WebUI function: ack_seconds).';

/** An error with a code of the protocol, a sentence and a cure (rule ERR-1). */
export class ExecutorError extends Error {
  override readonly name = 'ExecutorError';
  readonly code: ErrorCode;
  readonly cure: string;
  readonly retryAfter: number | undefined;
  readonly retry: ExecutorErrorDetails['retry'];

  constructor(code: ErrorCode, details: ExecutorErrorDetails = {}) {
    const { sentence, cure } = describeError(code);
    super(details.sentence ?? sentence, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.cure = details.cure ?? cure;
    this.retryAfter = details.retryAfter;
    this.retry = details.retry;
  }

  /** Converts a thrown value. Other errors become a generic internal error. */
  static from(thrown: unknown): ExecutorError {
    if (thrown instanceof ExecutorError) return thrown;
    return new ExecutorError('internal-error', { cause: thrown });
  }

  /** The error as an item on a channel (rule ERR-4). */
  toWireError(): WireError {
    return {
      message: `${this.message} ${this.cure}`,
      code: this.code,
      cure: this.cure,
      ...(this.retryAfter !== undefined && { retry_after: this.retryAfter }),
    };
  }

  /** The error as the answer of a callback (rule CBK-5). */
  toErrorAck(): ErrorAck {
    const { message, ...rest } = this.toWireError();
    return { error: message, ...rest };
  }
}

import { describeError, type ErrorAck, type ErrorCode, type WireError } from '@chat-executor/protocol';

/** What an error may say beyond its code. None of it may hold a key, a prompt or text a provider wrote. */
export type ExecutorErrorDetails = {
  /** Replaces the sentence that belongs to the code. */
  readonly sentence?: string;
  /** Replaces the cure that belongs to the code. */
  readonly cure?: string;
  /** Seconds to wait before trying again. */
  readonly retryAfter?: number;
  /** What was thrown; for a debugger only, never sent or logged. */
  readonly cause?: unknown;
};

/** The one error class of the executor: a code of the wire's closed list, a sentence, and a cure (rule ERR-1). */
export class ExecutorError extends Error {
  override readonly name = 'ExecutorError';
  readonly code: ErrorCode;
  readonly cure: string;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, details: ExecutorErrorDetails = {}) {
    const { sentence, cure } = describeError(code);
    super(details.sentence ?? sentence, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.cure = details.cure ?? cure;
    this.retryAfter = details.retryAfter;
  }

  /** The error for anything thrown. What is not an ExecutorError says only that something failed inside. */
  static from(thrown: unknown): ExecutorError {
    if (thrown instanceof ExecutorError) return thrown;
    return new ExecutorError('internal-error', { cause: thrown });
  }

  /** The form it takes as an item on a channel (rule ERR-4). */
  toWireError(): WireError {
    return {
      message: `${this.message} ${this.cure}`,
      code: this.code,
      cure: this.cure,
      ...(this.retryAfter !== undefined && { retry_after: this.retryAfter }),
    };
  }

  /** The form it takes as a callback's answer (rule CBK-5). */
  toErrorAck(): ErrorAck {
    const { message, ...rest } = this.toWireError();
    return { error: message, ...rest };
  }
}

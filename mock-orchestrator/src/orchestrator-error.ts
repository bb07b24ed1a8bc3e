import { type BackendErrorCode, describeBackendError, type ErrorAnswer, type ErrorCode } from '@chat-executor/protocol';

/** Every error code that a caller of the orchestrator can get: the codes of the wire, and the codes of backends. */
export type OrchestratorErrorCode = ErrorCode | BackendErrorCode;

/** The details of an error. They must not contain a key or a prompt. */
export type OrchestratorErrorDetails = {
  /** Replaces the default sentence of the code. */
  readonly sentence?: string | undefined;
  /** Replaces the default cure of the code. */
  readonly cure?: string | undefined;
  /** Seconds to wait before trying again. */
  readonly retryAfter?: number | undefined;
  /** The original error, for debuggers only. Never sent or logged. */
  readonly cause?: unknown;
};

/** The error class of the orchestrator: a code, a sentence, and a cure. */
export class OrchestratorError extends Error {
  override readonly name = 'OrchestratorError';
  readonly code: OrchestratorErrorCode;
  readonly cure: string;
  readonly retryAfter: number | undefined;

  constructor(code: OrchestratorErrorCode, details: OrchestratorErrorDetails = {}) {
    const { sentence, cure } = describeBackendError(code);
    super(details.sentence ?? sentence, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.cure = details.cure ?? cure;
    this.retryAfter = details.retryAfter;
  }

  /** Converts anything thrown. An unexpected error becomes `internal-error`, without its message. */
  static from(thrown: unknown): OrchestratorError {
    if (thrown instanceof OrchestratorError) return thrown;
    return new OrchestratorError('internal-error', { sentence: 'Internal error in the orchestrator.', cause: thrown });
  }

  /** The HTTP status of its code. */
  get status(): number {
    return describeBackendError(this.code).status;
  }

  /** Sentence and cure in one text, for clients that show only one. */
  get text(): string {
    return this.message.endsWith(this.cure) ? this.message : `${this.message} ${this.cure}`;
  }

  /** The body of an HTTP answer or of an error event: OpenAI's format plus a cure (rule ANS-5). */
  toBody(): ErrorAnswer {
    const retry = this.retryAfter === undefined ? {} : { retry_after: this.retryAfter };
    const { type } = describeBackendError(this.code);
    return { error: { message: this.text, type, code: this.code, param: null, cure: this.cure, ...retry } };
  }
}

import { type BackendErrorCode, describeBackendError, type ErrorAnswer, type ErrorCode } from '@chat-executor/protocol';

/** The closed union of error codes a caller of the orchestrator can get: those of the wire, and those of a backend. */
export type OrchestratorErrorCode = ErrorCode | BackendErrorCode;

/** What an error may say beyond its code. None of it may hold a key or a prompt. */
export type OrchestratorErrorDetails = {
  /** Replaces the sentence that belongs to the code. */
  readonly sentence?: string | undefined;
  /** Replaces the cure that belongs to the code. */
  readonly cure?: string | undefined;
  /** Seconds to wait before trying again. */
  readonly retryAfter?: number | undefined;
  /** What was thrown; for a debugger only, never sent or logged. */
  readonly cause?: unknown;
};

/** The one error class of the orchestrator: a code of a closed list, a sentence, and a cure. */
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

  /** The error for anything thrown. What is not an OrchestratorError says only that something failed inside. */
  static from(thrown: unknown): OrchestratorError {
    if (thrown instanceof OrchestratorError) return thrown;
    return new OrchestratorError('internal-error', { sentence: 'Internal error in the orchestrator.', cause: thrown });
  }

  /** The HTTP status that goes with it. */
  get status(): number {
    return describeBackendError(this.code).status;
  }

  /** The sentence and its cure, for readers that show one text. */
  get text(): string {
    return this.message.endsWith(this.cure) ? this.message : `${this.message} ${this.cure}`;
  }

  /** The form it takes in an HTTP answer and in a stream: OpenAI's, with a cure (rule ANS-5). */
  toBody(): ErrorAnswer {
    const retry = this.retryAfter === undefined ? {} : { retry_after: this.retryAfter };
    return { error: { message: this.text, type: typeOf(this.status), code: this.code, param: null, cure: this.cure, ...retry } };
  }
}

/** OpenAI's `type` for a status. */
function typeOf(status: number): string {
  if (status === 401) return 'authentication_error';
  if (status === 403) return 'permission_error';
  if (status === 429) return 'rate_limit_error';
  return status < 500 ? 'invalid_request_error' : 'server_error';
}

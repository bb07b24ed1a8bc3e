import { type ErrorAnswer, isErrorCode } from '@chat-executor/protocol';
import { describeCode, type OrchestratorErrorCode, statusOf } from './error-status.ts';
import { maskSecrets } from './journal/mask-secrets.ts';

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

/** Longest text taken over from an executor's error, in UTF-16 units. */
const MAX_TEXT_LENGTH = 2000;

/** The one error class of the orchestrator: a code of a closed list, a sentence, and a cure. */
export class OrchestratorError extends Error {
  override readonly name = 'OrchestratorError';
  readonly code: OrchestratorErrorCode;
  readonly cure: string;
  readonly retryAfter: number | undefined;

  constructor(code: OrchestratorErrorCode, details: OrchestratorErrorDetails = {}) {
    const [sentence, cure] = describeCode(code);
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

  /**
   * The error an executor reported, in a callback or as an item: `error` as text with code and cure beside it, or as an
   * object that holds them (rules CBK-5 and ERR-4). Undefined where there is no `error` or it says nothing. A code that
   * is not of the wire becomes `provider-error`; texts are cut and masked, whatever they are.
   */
  static fromWire(answer: Readonly<Record<string, unknown>>): OrchestratorError | undefined {
    const { error } = answer;
    const fields = isRecord(error) ? error : { ...answer, message: error };
    const message = readText(fields['message']) ?? readText(fields['detail']) ?? readText(fields['error']);
    if (message === undefined) return undefined;
    const code = isErrorCode(fields['code']) ? fields['code'] : 'provider-error';
    const cure = readText(fields['cure']) ?? describeCode(code)[1];
    const retryAfter = fields['retry_after'];
    return new OrchestratorError(code, {
      sentence: message.endsWith(cure) ? message.slice(0, -cure.length).trim() || message : message,
      cure,
      retryAfter: typeof retryAfter === 'number' && Number.isFinite(retryAfter) && retryAfter >= 0 ? retryAfter : undefined,
    });
  }

  /** The HTTP status that goes with it. */
  get status(): number {
    return statusOf(this.code);
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

/** Whether a value is an object with fields: not null, not an array, not binary. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value) && !(value instanceof ArrayBuffer)
  );
}

function readText(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return maskSecrets(value.slice(0, MAX_TEXT_LENGTH * 2)).slice(0, MAX_TEXT_LENGTH);
}

/** OpenAI's `type` for a status. */
function typeOf(status: number): string {
  if (status === 401) return 'authentication_error';
  if (status === 403) return 'permission_error';
  if (status === 429) return 'rate_limit_error';
  return status < 500 ? 'invalid_request_error' : 'server_error';
}

import { parseJson } from '@chat-executor/protocol';
import { asRecord, asRecords, asText, type JsonRecord } from './json-record.ts';
import { parseRetryAfter } from './retry-after.ts';

/**
 * A failure that a provider reported. It contains the provider's text, so it never leaves this folder: `mapFailure` converts it to
 * an ExecutorError.
 */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';
  /** The HTTP status, or the status in the error of a successful answer. */
  readonly status: number | undefined;
  /** The error's `code`, `type`, `status` and `param`. */
  readonly words: readonly string[];
  /** The provider's message. Only for matching, never shown. */
  readonly text: string;
  /** Whether the body is JSON, as for all API errors. */
  readonly isJson: boolean;
  /** The delay before a retry that the provider asks for, in seconds. */
  readonly retryAfter: number | undefined;

  constructor(status: number | undefined, body: unknown, retryAfter?: number) {
    super('The provider failed.');
    const error = findError(body);
    this.status = status ?? findStatus(error);
    this.words = [error['code'], error['type'], error['status'], error['param']].flatMap((word) => asText(word) ?? []);
    this.text = collectText(error).join('\n');
    this.isJson = typeof body === 'object' && body !== null;
    this.retryAfter = retryAfter ?? findRetryDelay(error);
  }

  /** The failure in a JSON value of an answer or in one of its choices; undefined if it reports none. */
  static of(value: unknown): ProviderFailure | undefined {
    const record = asRecord(Array.isArray(value) ? value[0] : value);
    if (!record) return undefined;
    if (record['error'] || record['object'] === 'error') return new ProviderFailure(undefined, record);
    // OpenRouter reports a mid-stream failure with a finish reason and an error in the choice.
    const failed = asRecords(record['choices']).find((choice) => choice['finish_reason'] === 'error');
    return failed && new ProviderFailure(undefined, failed);
  }

  /** The failure of an HTTP answer with an error status. */
  static ofAnswer(status: number, body: string, retryAfter: number | undefined): ProviderFailure {
    return new ProviderFailure(status, parseJson(body) ?? body, retryAfter);
  }
}

/** Finds the error. Gemini wraps it in an array; some servers send it as text, or without an `error` field. */
function findError(body: unknown): JsonRecord {
  const outer = Array.isArray(body) ? body[0] : body;
  const record = asRecord(outer);
  if (!record) return { message: outer };
  return asRecord(record['error']) ?? (typeof record['error'] === 'string' ? { ...record, message: record['error'] } : record);
}

function findStatus(error: JsonRecord): number | undefined {
  const code = Number(error['code']);
  return Number.isInteger(code) && code >= 400 && code < 600 ? code : undefined;
}

/** Reads the retry delay from Gemini's error details, such as `37.5s`. */
function findRetryDelay(error: JsonRecord): number | undefined {
  const delays = asRecords(error['details']).flatMap((detail) => /^(\d+(?:\.\d+)?)s$/.exec(asText(detail['retryDelay']) ?? '')?.[1] ?? []);
  return parseRetryAfter(delays[0] ?? null);
}

/** Collects the messages of OpenAI's form, FastAPI's `detail` and OpenRouter's `metadata.raw`. */
function collectText(error: JsonRecord): string[] {
  const details = asRecords(error['detail']).flatMap(({ loc, msg }) => [Array.isArray(loc) ? loc.join('.') : loc, msg]);
  const places = [error['message'], error['detail'], asRecord(error['metadata'])?.['raw'], error['param'], error['code'], ...details];
  return places.flatMap((place) => asText(place) ?? []);
}

import { asRecord, asRecords, asText, type JsonRecord, parseJson } from './json-record.ts';
import { parseRetryAfter } from './retry-after.ts';

/**
 * A failure a provider reported. Holds text the provider wrote, so it never leaves the providers' folder: each provider maps it
 * to an ExecutorError with `mapFailure`.
 */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';
  /** The HTTP status, or the one the error names if it came in a successful answer. */
  readonly status: number | undefined;
  /** The error's `code`, `type`, `status` and `param`, as the provider wrote them. */
  readonly words: readonly string[];
  /** The provider's message, for matching only, never shown. */
  readonly text: string;
  /** Whether the body was JSON, as API errors are. */
  readonly isJson: boolean;
  /** Seconds to wait, if the provider said so. */
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

  /** The failure in a JSON value of an answer, at its top or in a choice; undefined if there is none. */
  static of(value: unknown): ProviderFailure | undefined {
    const record = asRecord(Array.isArray(value) ? value[0] : value);
    if (!record) return undefined;
    if (record['error'] || record['object'] === 'error') return new ProviderFailure(undefined, record);
    // OpenRouter reports a failure mid-stream by a finish reason with the error beside it.
    const failed = asRecords(record['choices']).find((choice) => choice['finish_reason'] === 'error');
    return failed && new ProviderFailure(undefined, failed);
  }

  /** The failure in an HTTP answer, from its status and the start of its body. */
  static ofAnswer(status: number, body: string, retryAfter: number | undefined): ProviderFailure {
    return new ProviderFailure(status, parseJson(body) ?? body, retryAfter);
  }
}

/** Finds the error: Gemini wraps it in an array; some servers write it as text, or without an `error` field. */
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

/** Collects messages: OpenAI's form, FastAPI's `detail`, OpenRouter's `metadata.raw`. */
function collectText(error: JsonRecord): string[] {
  const details = asRecords(error['detail']).flatMap(({ loc, msg }) => [Array.isArray(loc) ? loc.join('.') : loc, msg]);
  const places = [error['message'], error['detail'], asRecord(error['metadata'])?.['raw'], error['param'], error['code'], ...details];
  return places.flatMap((place) => asText(place) ?? []);
}

import { asRecord, asRecords, asText, type JsonRecord, parseJson } from './json-record.ts';
import { parseRetryAfter } from './retry-after.ts';

/**
 * A provider said that it failed. It holds text the provider wrote, so it never leaves the providers' folder: each
 * provider turns it into an ExecutorError with `mapFailure`.
 */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';
  /** The HTTP status, or the one the error itself names when it came in an answer that began well. */
  readonly status: number | undefined;
  /** Words for machines: the error's `code`, `type`, `status` and `param`, as the provider wrote them. */
  readonly words: readonly string[];
  /** What the provider wrote for people, to be searched and never shown. */
  readonly text: string;
  /** Whether the body was JSON, as an API's errors are. */
  readonly isJson: boolean;
  /** Seconds to wait, where the provider said so. */
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

  /** The failure a JSON value of an answer reports, at its top or as the end of a choice; undefined where it reports none. */
  static of(value: unknown): ProviderFailure | undefined {
    const record = asRecord(Array.isArray(value) ? value[0] : value);
    if (!record) return undefined;
    if (record['error'] || record['object'] === 'error') return new ProviderFailure(undefined, record);
    // OpenRouter tells of a failure in the middle with a finish reason, and the error beside it.
    const failed = asRecords(record['choices']).find((choice) => choice['finish_reason'] === 'error');
    return failed && new ProviderFailure(undefined, failed);
  }

  /** The failure an HTTP answer reports with its status and (the start of) its body. */
  static ofAnswer(status: number, body: string, retryAfter: number | undefined): ProviderFailure {
    return new ProviderFailure(status, parseJson(body) ?? body, retryAfter);
  }
}

/** Gemini wraps its error in an array; some servers write the error as text, or leave out the `error` around it. */
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

/** Gemini writes how long to wait among the details of its error, as `37.5s`. */
function findRetryDelay(error: JsonRecord): number | undefined {
  const delays = asRecords(error['details']).flatMap((detail) => /^(\d+(?:\.\d+)?)s$/.exec(asText(detail['retryDelay']) ?? '')?.[1] ?? []);
  return parseRetryAfter(delays[0] ?? null);
}

/** Where servers write what went wrong: OpenAI's form, FastAPI's `detail`, OpenRouter's `metadata.raw`. */
function collectText(error: JsonRecord): string[] {
  const details = asRecords(error['detail']).flatMap(({ loc, msg }) => [Array.isArray(loc) ? loc.join('.') : loc, msg]);
  const places = [error['message'], error['detail'], asRecord(error['metadata'])?.['raw'], error['param'], error['code'], ...details];
  return places.flatMap((place) => asText(place) ?? []);
}

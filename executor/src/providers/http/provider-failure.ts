import { isRecord, parseJson } from '@chat-executor/protocol';
import { isFailed } from '../chunks/normalize-finish-reason.ts';
import { asRecord, asRecords, asText, type JsonRecord } from './json-record.ts';
import { findRetryAfter } from './retry-after.ts';

/** The error words for an answer of the model that the provider could not read. */
export const MODEL_MISTAKE = /tool_use_failed|json_validate_failed|output_parse_failed|(MALFORMED_FUNCTION|UNEXPECTED_TOOL)_CALL/;

/**
 * A failure that a provider reported. It contains the provider's text, so it never leaves this folder: `mapFailure` converts it to
 * an ExecutorError.
 */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';
  /** The HTTP status, or the status in the error of a successful answer. */
  readonly status: number | undefined;
  /** The error's code, type, status, parameter and reasons. */
  readonly words: readonly string[];
  /** The provider's message. Only for matching, never shown. */
  readonly text: string;
  /** Whether the body is an HTML page, which is not from an API. */
  readonly isPage: boolean;
  /** The delay before a retry that the provider asks for, in seconds. */
  readonly retryAfter: number | undefined;

  constructor(status: number | undefined, body: unknown, retryAfter?: number) {
    super('The provider failed.');
    const error = findError(body);
    this.status = status ?? findStatus(error);
    const reasons = asRecords(error['details']).map(({ reason }) => reason);
    this.words = [...WORDS.map((field) => error[field]), ...reasons].flatMap((word) => asText(word) ?? []);
    this.text = collectText(error).join('\n');
    this.isPage = typeof body === 'string' && /^\s*</.test(body);
    this.retryAfter = retryAfter ?? findRetryDelay(error, this.text);
  }

  /** Whether the provider itself may go on: a server in between has stopped waiting for it. */
  get isTimeout(): boolean {
    return TIMEOUTS.has(this.status ?? 0);
  }

  /** The failure in a JSON value of an answer or in one of its choices; undefined if it reports none. */
  static of(value: unknown): ProviderFailure | undefined {
    const record = asRecord(Array.isArray(value) ? value[0] : value);
    if (!record) return undefined;
    if (record['error'] || record['object'] === 'error' || findNested(record) || isBareError(record)) {
      return new ProviderFailure(undefined, record);
    }
    // OpenRouter reports a mid-stream failure with a finish reason and an error in the choice; others have no more than the reason.
    const failed = asRecords(record['choices']).find((choice) => isFailed(choice['finish_reason']) || asRecord(choice['error']));
    if (!failed) return undefined;
    const reason = failed['finish_reason'];
    return new ProviderFailure(undefined, failed['error'] || reason === 'error' ? failed : { code: reason });
  }

  /** The failure of an HTTP answer with an error status. */
  static ofAnswer(status: number, body: string, retryAfter: number | undefined): ProviderFailure {
    // Some servers write the error as an event, because the request asked for a stream.
    const event = /^data:(.*)$/m.exec(body)?.[1] ?? '';
    return new ProviderFailure(status, parseJson(body) ?? parseJson(event) ?? body, retryAfter);
  }
}

/** The statuses of a server that has stopped waiting for another. */
const TIMEOUTS = new Set([408, 504, 524]);

/** The names that servers use for an error's codes: also those of AWS and Novita. */
const WORDS = ['code', 'type', 'error_type', '__type', 'status', 'reason', 'param'];

/** Finds the error. Gemini wraps it in an array; some servers send it as text, in another field, or without a field. */
function findError(body: unknown): JsonRecord {
  const outer = Array.isArray(body) ? body[0] : body;
  const record = asRecord(outer);
  if (!record) return { message: outer };
  if (record['error']) return asRecord(record['error']) ?? { ...record, message: record['error'] };
  const detail = asRecord(record['detail']);
  return findNested(record) ?? firstOfErrors(record) ?? (detail ? findError(detail) : record);
}

/** The error in `errors`: a list of objects or texts, or an object. */
function firstOfErrors({ errors }: JsonRecord): JsonRecord | undefined {
  const first: unknown = Array.isArray(errors) ? errors[0] : errors;
  if (isVoid(first)) return undefined;
  return asRecord(first) ?? (asText(first) ? { message: first } : undefined);
}

/** The error in a field with another name: Groq's `x_groq`, MiniMax's `base_resp`, Cloudflare's `errors`. */
function findNested(record: JsonRecord): JsonRecord | undefined {
  const groq = asRecord(record['x_groq'])?.['error'];
  if (groq) return asRecord(groq) ?? { message: groq };
  const miniMax = asRecord(record['base_resp']);
  if (miniMax && Number(miniMax['status_code']))
    return { message: miniMax['status_msg'], code: MINIMAX_STATUSES[String(miniMax['status_code'])] };
  return record['success'] === false ? firstOfErrors(record) : undefined;
}

/** HTTP statuses by MiniMax's codes, which it sends with the status 200. */
const MINIMAX_STATUSES: Readonly<Record<string, number>> = {
  1001: 504,
  1002: 429,
  1004: 401,
  1008: 402,
  1026: 451,
  1027: 451,
  1039: 429,
  1041: 429,
  2013: 400,
  2045: 429,
  2049: 401,
  2056: 402,
};

/** Whether a value without content is an error of its own, such as FastAPI's `{"detail": …}` or AWS's `{"message": …}`. */
function isBareError(record: JsonRecord): boolean {
  // Progress reports and chunks say what they are.
  if (record['object'] || CONTENT.some((field) => !isVoid(record[field]))) return false;
  if (record['detail'] || firstOfErrors(record)) return true;
  const marks = ['code', 'error_code', 'status', 'success', 'type', '__type'].map((field) => record[field]).filter((mark) => !isVoid(mark));
  const isFine = marks.some((mark) => SUCCESS.test(String(mark)));
  // A text alone may be a report of progress.
  return marks.length > 0 && !isFine && MESSAGES.some((field) => asText(record[field]) !== undefined);
}

/** Whether a field is missing, or a placeholder beside an error. */
function isVoid(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (isRecord(value) && Object.keys(value).length === 0);
}

/** The names that servers use for an error's text. AWS writes some in capitals. */
const MESSAGES = ['message', 'msg', 'error_msg', 'Message'];

/** Codes and statuses of a message that reports no error. */
const SUCCESS = /^(0|200|ok|success|true)$/i;

/** The fields with the content of an answer or of a model list in OpenAI's, Gemini's, Anthropic's and Ollama's form. */
const CONTENT = ['choices', 'candidates', 'content', 'delta', 'done', 'data', 'models', 'usage'];

function findStatus(error: JsonRecord): number | undefined {
  return [error['code'], error['status_code'], error['status']]
    .map(Number)
    .find((code) => Number.isInteger(code) && code >= 400 && code < 600);
}

/**
 * Finds the retry delay in Gemini's error details, such as `37.5s`, or in the text. Gemini also sends one for a daily limit, where it
 * is too short.
 */
function findRetryDelay(error: JsonRecord, text: string): number | undefined {
  if (findQuotas(error).some((id) => id.includes('PerDay'))) return undefined;
  const delays = asRecords(error['details']).flatMap(({ retryDelay }) => asText(retryDelay) ?? []);
  return findRetryAfter(`retry in ${delays[0]}`) ?? findRetryAfter(text);
}

/** The ids of the exceeded quotas in Gemini's error details. */
function findQuotas(error: JsonRecord): string[] {
  const violations = asRecords(error['details']).flatMap((detail) => asRecords(detail['violations']));
  return violations.flatMap(({ quotaId }) => asText(quotaId) ?? []);
}

/** Collects the messages of OpenAI's form, FastAPI's `detail`, OpenRouter's `metadata.raw`, MiniMax and Baidu. */
function collectText(error: JsonRecord): string[] {
  // Mistral puts FastAPI's details into the message, as JSON or as its text.
  const message = asRecord(typeof error['message'] === 'string' ? parseJson(error['message']) : error['message']);
  const details = asRecords(error['detail'] ?? message?.['detail']).flatMap(({ loc, msg }) => [
    Array.isArray(loc) ? loc.join('.') : loc,
    msg,
  ]);
  const raw = asRecord(error['metadata'])?.['raw'];
  const places = [
    ...MESSAGES.map((field) => error[field]),
    error['detail'],
    asText(raw) ?? (raw && JSON.stringify(raw)),
    error['param'],
    error['code'],
    ...findQuotas(error),
    ...details,
  ];
  return places.flatMap((place) => asText(place) ?? []);
}

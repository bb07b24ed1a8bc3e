import { isRecord, show } from '../../peers/json.ts';
import { hasTwoEnds } from '../../peers/read-answer.ts';
import type { Trial } from '../../trial.ts';
import type { TestRequest } from './test-request.ts';

/** A failure as seen by the caller. */
export type SeenError = {
  readonly form: 'status' | 'event';
  readonly message: string;
  /** The error object: `error` of the body, or the whole body. */
  readonly error: unknown;
};

/** Messages of unhandled exceptions, which don't explain the failure to the caller. */
const UNHANDLED_EXCEPTION =
  /object has no attribute|is not subscriptable|object is not (iterable|callable)|of type '\w+' is not iterable|Cannot (read|set|destructure) propert|is not a function|is not iterable|Traceback \(most recent call|indices must be integers|has no len\(\)/;

/**
 * Requires that a request ended in time with a readable error (rule ANS-5): an HTTP status of 400 or more with a JSON error
 * message, or one error event in the stream and no success.
 * @param what - the reason for the failure, for the evidence
 */
export async function requireError(request: TestRequest, trial: Trial, what: string, limit = trial.limit): Promise<SeenError> {
  const { http } = request;
  const expected = `an error at the caller for ${what}`;
  const end = await http.changes.until(() => http.end, limit);
  const { status, body, json } = http;
  if (end === undefined) {
    const seen = http.head === undefined ? 'no answer' : `HTTP ${status} ${show(request.content)} and no end`;
    return trial.failTimeout(`${expected} within ${limit / 1000} s`, `${seen}: the request hangs`);
  }
  if (end.outcome === 'failed') trial.fail(expected, `the connection was closed without an answer (${end.reason})`);
  if (status >= 400) {
    const message = readMessage(json);
    if (message === undefined) trial.fail(`${expected} as JSON with a message`, `HTTP ${status} ${show(body)}`);
    if (UNHANDLED_EXCEPTION.test(message))
      trial.fail(`${expected} that explains it`, `an unhandled exception: HTTP ${status} ${show(message)}`);
    return { form: 'status', message, error: isRecord(json) ? (json['error'] ?? json) : json };
  }
  const { errors } = request.answer;
  const [error] = errors;
  if (error === undefined)
    trial.fail(expected, `HTTP ${status} ${show(http.isStream ? request.content : body)} and no error: the client sees success`);
  if (!http.isStream)
    trial.fail(`${expected} as HTTP 400 or more, or as an event of a stream`, `HTTP ${status} ${show(body)}: the client sees success`);
  if (errors.length > 1) trial.fail(`${expected}, once`, `${errors.length} errors: ${show(errors)}`);
  if (hasTwoEnds(request.answer)) trial.fail(`${expected} and no finish reason`, 'both');
  const message = readMessage({ error });
  if (message === undefined) trial.fail(`${expected} with a message`, show(error));
  if (UNHANDLED_EXCEPTION.test(message)) trial.fail(`${expected} that explains it`, `an unhandled exception: ${show(message)}`);
  return { form: 'event', message, error };
}

/** The message of an error, in any of the common shapes; undefined without a message. */
function readMessage(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return value.length === 0 ? undefined : JSON.stringify(value);
  if (!isRecord(value)) return undefined;
  for (const field of ['error', 'detail', 'message']) {
    const message = readMessage(value[field]);
    if (message !== undefined) return message;
  }
  return undefined;
}

import { isRecord, show } from '../../peers/json-record.ts';
import { hasTwoEnds } from '../../peers/read-answer.ts';
import type { Trial } from '../../trial.ts';
import type { Asked } from './asked.ts';

/** A failure as its caller saw it. */
export type SeenError = {
  /** As an HTTP status, or as one event of the stream. */
  readonly form: 'status' | 'event';
  /** What it says, for a person. */
  readonly said: string;
  /** The object that holds it: `error` of the body, or the whole body. */
  readonly error: unknown;
};

/** What programs say of themselves when nobody thought of the case. It tells the caller nothing of what went wrong. */
const OWN_EXCEPTION =
  /object has no attribute|is not subscriptable|object is not (iterable|callable)|of type '\w+' is not iterable|Cannot (read|set|destructure) propert|is not a function|is not iterable|Traceback \(most recent call|indices must be integers|has no len\(\)/;

/**
 * Requires that a request ended, in time, with an error that a caller can read (rule ANS-5): an HTTP status of 400 or more with a
 * JSON body that says something, or one error event in the stream and no success beside it.
 *
 * @param what - why it had to fail, in words for the evidence
 */
export async function requireError(asked: Asked, trial: Trial, what: string, limit = trial.limit): Promise<SeenError> {
  const { http } = asked;
  const expected = `an error at the caller for ${what}`;
  const end = await http.changes.until(() => http.end, limit);
  const { status = 0, body, json } = http;
  if (end === undefined) {
    const seen = http.status === undefined ? 'no answer' : `HTTP ${status} ${show(asked.content)} and no end`;
    return trial.late(`${expected} within ${limit / 1000} s`, `${seen}: the request hangs`);
  }
  if (end.how === 'failed') trial.fail(expected, `the connection was closed without an answer (${end.why})`);
  if (status >= 400) {
    const said = readSaid(json);
    if (said === undefined) trial.fail(`${expected} as JSON that says what happened`, `HTTP ${status} ${show(body)}`);
    if (OWN_EXCEPTION.test(said))
      trial.fail(`${expected} that names it`, `an exception of the program itself: HTTP ${status} ${show(said)}`);
    return { form: 'status', said, error: isRecord(json) ? (json['error'] ?? json) : json };
  }
  const { errors } = asked.answer;
  const [error] = errors;
  if (error === undefined)
    trial.fail(expected, `HTTP ${status} ${show(http.isStream ? asked.content : body)} and no error: a failure taken for success`);
  if (!http.isStream)
    trial.fail(
      `${expected} as HTTP 400 or more, or as an event of a stream`,
      `HTTP ${status} ${show(body)}: a client takes it for success`,
    );
  if (errors.length > 1) trial.fail(`${expected}, once`, `${errors.length} errors: ${show(errors)}`);
  if (hasTwoEnds(asked.answer)) trial.fail(`${expected} and no finish reason`, 'both');
  const said = readSaid({ error });
  if (said === undefined) trial.fail(`${expected} that says what happened`, show(error));
  if (OWN_EXCEPTION.test(said)) trial.fail(`${expected} that names it`, `an exception of the program itself: ${show(said)}`);
  return { form: 'event', said, error };
}

/** The sentence of an error in any of the shapes that are in use; undefined where it says nothing. */
function readSaid(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return value.length === 0 ? undefined : JSON.stringify(value);
  if (!isRecord(value)) return undefined;
  for (const field of ['error', 'detail', 'message']) {
    const said = readSaid(value[field]);
    if (said !== undefined) return said;
  }
  return undefined;
}

import { isRecord, show } from '../../peers/json.ts';
import { holdsError } from '../../peers/read-answer.ts';
import type { Trial } from '../../trial.ts';
import type { TestRequest } from './test-request.ts';

/** How a failure was reported. */
export type ReadFailure =
  /** As the ack, or as an item after a success ack. `said` is the ack or the item's `error`. */
  | { readonly form: 'error-ack' | 'in-band'; readonly reported: unknown; readonly bytes: number }
  /** Without a message, such as `{}`. */
  | { readonly form: 'malformed'; readonly reported: unknown }
  /** Not reported, reported more than once, or reported together with data. */
  | { readonly form: 'lost' | 'twice' | 'with data'; readonly reported: unknown };

/** Reads how an early failure was reported (rule CBK-5). Waits for the end of the call. */
export async function readFailure(request: TestRequest): Promise<ReadFailure> {
  await request.finish();
  const args = request.call.acks[0]?.args ?? [];
  const [value] = args;
  const { errors, chunks, unexpectedData } = request.answer;
  if (isRecord(value) && holdsError(value)) {
    if (errors.length > 0) return { form: 'twice', reported: value };
    if (chunks > 0) return { form: 'with data', reported: value };
    return { form: 'error-ack', reported: value, bytes: Buffer.byteLength(JSON.stringify(value)) };
  }
  const isSuccess = isRecord(value) && (value['status'] === true || Array.isArray(value['choices']));
  if (!isSuccess) return { form: 'malformed', reported: args.length === 0 ? 'an ack without arguments' : value };
  if (errors.length > 1) return { form: 'twice', reported: errors };
  if (chunks > 0) return { form: 'with data', reported: errors[0] ?? value };
  const [error] = errors;
  if (error === undefined)
    return unexpectedData.length > 0 ? { form: 'malformed', reported: unexpectedData[0] } : { form: 'lost', reported: value };
  const item = request.call.items.find(({ read }) => read.parts.some(({ kind }) => kind === 'error'));
  return { form: 'in-band', reported: error, bytes: item?.bytes ?? 0 };
}

/**
 * Requires that an early failure was reported exactly once and without data. Malformed reports pass: they have their own check.
 * @param what - description of the failure, for the evidence
 */
export async function requireEarlyFailure(request: TestRequest, trial: Trial, what: string): Promise<ReadFailure> {
  const failure = await readFailure(request);
  const expected = `${what} as an error ack without data, or as a success ack, one error item and done`;
  if (failure.form === 'lost') trial.fail(expected, `the ack ${show(failure.reported)} and no error: the failure looks like success`);
  if (failure.form === 'twice') trial.fail(expected, `the error more than once: ${show(failure.reported)}`);
  if (failure.form === 'with data') trial.fail(expected, `data with the error ${show(failure.reported)}`);
  if (failure.form !== 'malformed')
    trial.note(`An early failure comes as ${failure.form === 'error-ack' ? 'an error ack' : 'an error item'}.`);
  return failure;
}

/** The code of an error, in any form. */
export function codeOf({ reported }: ReadFailure): unknown {
  return isRecord(reported) ? reported['code'] : undefined;
}

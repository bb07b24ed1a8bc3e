import type { HttpCall } from '../../../peers/http/http-call.ts';
import { isRecord } from '../../../peers/json.ts';
import { hasTwoEnds } from '../../../peers/read-answer.ts';
import { holdsError } from '../../../peers/read-item.ts';
import type { Trial } from '../../../trial.ts';
import { readChatStream } from '../chat-stream.ts';
import { describeAnswer } from '../provider-stage.ts';

/** Requires that a request was refused with an error status. */
export function requireRefusal(call: HttpCall, trial: Trial, what: string): void {
  const { json } = call;
  const isHidden = call.status < 400 && isRecord(json) && (holdsError(json) || 'detail' in json);
  if (isHidden) trial.fail(`a status of 400 or more for ${what}`, describeAnswer(call));
  if (call.status < 400) trial.fail(`a refusal of ${what}`, describeAnswer(call));
  if (json === undefined) trial.fail(`a JSON error for ${what}`, describeAnswer(call));
}

/**
 * Requires that the failure of a streaming request is reported once: by the status, or by one error event that comes last.
 *
 * @returns how it was reported; `none` if the request did not fail
 */
export function requireOneFailure(call: HttpCall, trial: Trial, what: string): 'status' | 'event' | 'cut' | 'none' {
  if (call.status >= 400) return 'status';
  const { json } = call;
  if (isRecord(json) && holdsError(json)) trial.fail(`a status of 400 or more, or an error event, for ${what}`, describeAnswer(call));
  const { answer } = readChatStream(call.pieces);
  const isCut = call.end?.outcome === 'truncated';
  if (answer.errors.length === 0 && answer.chunks === 0 && !isCut) trial.fail(`an error for ${what}`, describeAnswer(call));
  if (answer.errors.length === 0) {
    const isFinished = [...answer.choices.values()].some(({ finish }) => finish.length > 0);
    if (!isFinished && !isCut)
      trial.fail(`an error event, or a broken connection, for ${what}`, 'a stream that ends without a finish reason');
    return isCut ? 'cut' : 'none';
  }
  if (answer.errors.length > 1) trial.fail(`one error event for ${what}`, String(answer.errors.length));
  if (answer.chunksAfterError > 0) trial.fail(`nothing after the error event for ${what}`, `${answer.chunksAfterError} chunks`);
  if (hasTwoEnds(answer)) trial.fail(`no finish reason with the error for ${what}`, 'both');
  return 'event';
}

import type { HttpCall } from '../../../peers/http-call.ts';
import { isRecord } from '../../../peers/json-record.ts';
import { hasTwoEnds } from '../../../peers/read-answer.ts';
import { holdsError } from '../../../peers/read-item.ts';
import type { Trial } from '../../../trial.ts';
import { readChatStream } from '../chat-stream.ts';
import { describeAnswer } from '../provider-stage.ts';

/** Requires that a request was refused with a status that says so. */
export function requireRefusal(call: HttpCall, trial: Trial, what: string): void {
  const { json } = call;
  const isHidden = call.status < 400 && isRecord(json) && (holdsError(json) || 'detail' in json);
  if (isHidden) trial.fail(`a status of 400 or more for ${what}`, describeAnswer(call));
  if (call.status < 400) trial.fail(`a refusal of ${what}`, describeAnswer(call));
  if (json === undefined) trial.fail(`JSON that says why ${what} is refused`, describeAnswer(call));
}

/**
 * Requires that the failure of a streamed request is told once: by the status, or by one error event that nothing follows.
 *
 * @returns how it was told; `none` where the request did not fail
 */
export function requireOneFailure(call: HttpCall, trial: Trial, what: string): 'status' | 'event' | 'cut' | 'none' {
  if (call.status >= 400) return 'status';
  const { json } = call;
  if (isRecord(json) && holdsError(json)) trial.fail(`a status of 400 or more, or an error event, for ${what}`, describeAnswer(call));
  const { answer } = readChatStream(call.pieces);
  const isCut = call.end?.how === 'cut';
  if (answer.errors.length === 0 && answer.chunks === 0 && !isCut) trial.fail(`an error for ${what}`, describeAnswer(call));
  if (answer.errors.length === 0) {
    const isFinished = [...answer.choices.values()].some(({ finish }) => finish.length > 0);
    if (!isFinished && !isCut)
      trial.fail(`an error event, or a broken connection, for ${what}`, 'a stream that just ends, without a finish reason');
    return isCut ? 'cut' : 'none';
  }
  if (answer.errors.length > 1) trial.fail(`one error event for ${what}`, String(answer.errors.length));
  if (answer.chunksAfterError > 0) trial.fail(`nothing after the error event for ${what}`, `${answer.chunksAfterError} chunks`);
  if (hasTwoEnds(answer)) trial.fail(`no finish reason besides the error for ${what}`, 'both');
  return 'event';
}

import { pause } from '../../../peers/changes.ts';
import type { Trial } from '../../../trial.ts';
import { type SplitKind, splitPositions } from '../../executor/framing/matrix/split-positions.ts';
import { expectedAnswerOf, type LineEndings, type StreamPayload, writePayload } from '../../executor/framing/matrix/stream-payload.ts';
import { numberAt, writeSplitStream } from '../../executor/framing/matrix/write-split-stream.ts';
import type { ExpectedAnswer } from '../../find-difference.ts';
import { ask, type TestRequest } from '../ask.ts';
import type { StackStage } from '../stack-stage.ts';

/** Pause between pieces, so that they are usually read separately, in milliseconds. */
const PIECE_PAUSE = 3;

/** A request whose provider stream is split. */
export type SplitRequest = {
  readonly request: TestRequest;
  readonly expected: ExpectedAnswer;
  /** Number of split positions. */
  readonly count: number;
};

/** Sends a request whose provider splits the payload's event at every position of these kinds. */
export function askSplit(
  stage: StackStage,
  trial: Trial,
  payload: StreamPayload,
  ends: LineEndings,
  kinds: readonly SplitKind[],
): SplitRequest {
  const bytes = writePayload(payload.lines(numberAt(0)), ends);
  const splits = kinds.flatMap((kind) => splitPositions(bytes, kind)).sort((one, other) => one - other);
  const request = ask(stage, trial, (exchange) => writeSplitStream(exchange, payload, ends, splits, () => pause(PIECE_PAUSE)));
  const numbers = splits.map((_at, position) => numberAt(position));
  return { request, expected: expectedAnswerOf(payload, numbers), count: splits.length };
}

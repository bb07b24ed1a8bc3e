import { pause } from '../../peers/changes.ts';
import { sendBody, textStream } from '../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../trial.ts';
import { FRAMING_TEXTS } from '../backend/items.ts';
import { stackChecks } from '../define-checks.ts';
import {
  expectedAnswerOf,
  type LineEndings,
  STREAM_PAYLOADS,
  type StreamPayload,
  writePayload,
} from '../executor/matrix/stream-payload.ts';
import { numberAt, type SplitKind, splitPositions, writeSplitStream } from '../executor/matrix/write-split-stream.ts';
import type { ExpectedAnswer } from '../find-difference.ts';
import { ask, type TestRequest } from './ask.ts';
import type { StackStage } from './stack-stage.ts';

/** Pause between pieces, so that they are usually read separately, in milliseconds. */
const PIECE_PAUSE = 3;

type SplitRequest = {
  readonly request: TestRequest;
  readonly expected: ExpectedAnswer;
  readonly count: number;
};

export const STACK_FRAMING = stackChecks({
  'FRM-2.stack-split-anywhere': {
    title: 'A provider stream split at any byte of a line MUST give the caller the same result.',
    also: ['ITM-9'],
    group: 'matrix',
    run: async (stage, trial) => {
      const payloads = STREAM_PAYLOADS.filter(({ name }) => name === 'text' || name === 'escapes');
      for (const payload of payloads) {
        for (const ends of ['lf', 'crlf'] as const) {
          const { request, expected, count } = askSplit(stage, trial, payload, ends, ['line', 'line ending']);
          await request.requireAnswer(expected, `split at ${count} positions (payload ${payload.name}, line endings ${ends})`);
          trial.note(`${count} split positions in the payload ${payload.name} with line endings ${ends}.`);
        }
      }
    },
  },
  'FRM-2.stack-split-characters': {
    title: 'A multi-byte character MUST reach the caller intact, wherever the provider stream splits it.',
    group: 'matrix',
    run: async (stage, trial) => {
      for (const payload of STREAM_PAYLOADS.filter(({ name }) => name === 'unicode')) {
        const { request, expected, count } = askSplit(stage, trial, payload, 'lf', ['character']);
        await request.requireAnswer(expected, `split inside ${count} characters`);
      }
    },
  },
  'ITM-8.stack': {
    title: 'Text that contains “data:”, “[DONE]”, {"done":true} or blank lines MUST pass unchanged.',
    run: async (stage, trial) => {
      const request = ask(stage, trial, sendBody(textStream(FRAMING_TEXTS)));
      await request.requireAnswer({ content: FRAMING_TEXTS.join(''), finish: 'stop' });
    },
  },
});

/** Sends a request whose provider splits the payload's event at every position of these kinds. */
function askSplit(stage: StackStage, trial: Trial, payload: StreamPayload, ends: LineEndings, kinds: readonly SplitKind[]): SplitRequest {
  const bytes = writePayload(payload.lines(numberAt(0)), ends);
  const splits = kinds.flatMap((kind) => splitPositions(bytes, kind)).sort((one, other) => one - other);
  const request = ask(stage, trial, (exchange) => writeSplitStream(exchange, payload, ends, splits, () => pause(PIECE_PAUSE)));
  const numbers = splits.map((_at, position) => numberAt(position));
  return { request, expected: expectedAnswerOf(payload, numbers), count: splits.length };
}

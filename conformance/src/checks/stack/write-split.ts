import { pause } from '../../peers/changes.ts';
import type { Exchange } from '../../peers/exchange.ts';
import { type SplitKind, splitPositions } from '../executor/framing/matrix/split-positions.ts';
import { framePayload, type LineEnds, type StreamPayload, writePayload } from '../executor/framing/matrix/stream-payload.ts';

/** Pause between pieces, so that they are usually read separately, in milliseconds. */
const PIECE_PAUSE = 3;

const FIRST_NUMBER = 100;

/** Split positions of a payload's event, and the event numbers that use them. */
export function planSplits(payload: StreamPayload, ends: LineEnds, kinds: readonly SplitKind[]): { splits: number[]; numbers: number[] } {
  const bytes = writePayload(payload.lines(FIRST_NUMBER), ends);
  const splits = kinds.flatMap((kind) => splitPositions(bytes, kind)).sort((one, other) => one - other);
  return { splits, numbers: splits.map((_at, index) => FIRST_NUMBER + index) };
}

/** Writes a stream that splits each event at another position. A piece is the rest of one event and the start of the next. */
export async function writeSplit(exchange: Exchange, payload: StreamPayload, ends: LineEnds, kinds: readonly SplitKind[]): Promise<void> {
  const { before, after } = framePayload(payload, ends);
  const { splits, numbers } = planSplits(payload, ends, kinds);
  exchange.head();
  let held: Uint8Array = before;
  for (const [index, at] of splits.entries()) {
    const event = writePayload(payload.lines(numbers[index] ?? 0), ends);
    await exchange.write(Buffer.concat([held, event.subarray(0, at)]));
    await pause(PIECE_PAUSE);
    held = event.subarray(at);
  }
  await exchange.write(Buffer.concat([held, after]));
  exchange.end();
}

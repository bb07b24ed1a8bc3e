import type { Exchange } from '../../../peers/provider/exchange.ts';
import { framePayload, type LineEndings, type StreamPayload, writePayload } from './stream-payload.ts';

/** Number of the event at a position. Always three digits, so that all events have the same split positions. */
export function numberAt(position: number): number {
  return 100 + position;
}

/**
 * Writes a stream that splits each event at another position. A piece is the rest of one event and the start of the next.
 * @param splits - the position for each event
 * @param onPiece - called after each piece; the next one waits for it
 */
export async function writeSplitStream(
  exchange: Exchange,
  payload: StreamPayload,
  ends: LineEndings,
  splits: readonly number[],
  onPiece: (position: number) => Promise<void>,
): Promise<void> {
  const { before, after } = framePayload(payload, ends);
  exchange.head();
  let held: Uint8Array = before;
  for (const [position, at] of splits.entries()) {
    const event = writePayload(payload.lines(numberAt(position)), ends);
    await exchange.write(Buffer.concat([held, event.subarray(0, at)]));
    await onPiece(position);
    held = event.subarray(at);
  }
  await exchange.write(Buffer.concat([held, after]));
  exchange.end();
}

/** What a split position in an event is inside of. */
export type SplitKind = 'line' | 'character' | 'line ending';

/** Classifies the position between two bytes: inside a character, inside a CR LF pair or blank line, or inside a line. */
function splitKind(bytes: Uint8Array, at: number): SplitKind {
  const before = bytes[at - 1] ?? 0;
  const after = bytes[at] ?? 0;
  if ((after & 0xc0) === 0x80) return 'character';
  return isLineEnding(before) && isLineEnding(after) ? 'line ending' : 'line';
}

function isLineEnding(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d;
}

/** All split positions of one kind in an event. */
export function splitPositions(bytes: Uint8Array, kind: SplitKind): number[] {
  return Array.from({ length: bytes.length - 1 }, (_, index) => index + 1).filter((at) => splitKind(bytes, at) === kind);
}

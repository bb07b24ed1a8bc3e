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

/** What a cut at some place of an event's bytes goes through. */
export type CutKind = 'line' | 'character' | 'line end';

/** What lies between two bytes: the inside of a character, the inside of a CR LF pair or of a blank line, or else a line. */
function cutKind(bytes: Uint8Array, at: number): CutKind {
  const before = bytes[at - 1] ?? 0;
  const after = bytes[at] ?? 0;
  if ((after & 0xc0) === 0x80) return 'character';
  return isLineEnd(before) && isLineEnd(after) ? 'line end' : 'line';
}

function isLineEnd(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d;
}

/** Every place where the bytes of an event can be cut in two, of one kind. */
export function cutPositions(bytes: Uint8Array, kind: CutKind): number[] {
  return Array.from({ length: bytes.length - 1 }, (_each, index) => index + 1).filter((at) => cutKind(bytes, at) === kind);
}

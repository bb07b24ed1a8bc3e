/** Bytes of a body's start that are looked at, at most; beyond it there is only white space. */
const LOOK_AHEAD = 4_096;

/** Enough to tell how a body is framed: one telling character, or a line, or more than any field name of SSE. */
const TELLING = /^\s*([{[:<]|\S.*[\r\n]|\S.{15})/;

/** A body whose first characters are known and whose bytes are all still to be read. */
export type PeekedBody = { readonly start: string; readonly bytes: AsyncIterable<Uint8Array> };

/**
 * Waits for the first characters of a body, without taking them away. The caller still has to end `bytes`.
 *
 * @returns `start`: the first characters, or '' for a body of nothing but white space
 */
export async function peekBody(bytes: AsyncGenerator<Uint8Array, void>): Promise<PeekedBody> {
  const decoder = new TextDecoder();
  const held: Uint8Array[] = [];
  let start = '';
  for (let length = 0; !TELLING.test(start) && length < LOOK_AHEAD; ) {
    const next = await bytes.next();
    if (next.done) break;
    held.push(next.value);
    length += next.value.byteLength;
    start += decoder.decode(next.value, { stream: true });
  }
  return { start: start.trimStart(), bytes: putBack(held, bytes) };
}

async function* putBack(held: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  yield* held;
  yield* rest;
}

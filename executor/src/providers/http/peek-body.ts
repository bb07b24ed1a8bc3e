/** Characters of a body's start that are looked at, at most. */
const LOOK_AHEAD = 4_096;

/** Enough to tell how a body is framed: for JSON its first line and what follows, else one line or more than a field's name. */
const TELLING = /^\s*([[{].*[\r\n]\s*\S|[:<]|[^\s[{].*[\r\n]|[^\s[{].{15})/;

/** A body whose first characters are known and whose bytes are all still to be read. */
export type PeekedBody = { readonly start: string; readonly bytes: AsyncIterable<Uint8Array> };

/**
 * Waits for the first characters of a body, without taking them away. How many are given does not depend on how the body was cut,
 * as far as telling its kind goes. The caller still has to end `bytes`.
 *
 * @returns `start`: the first characters, '' for an empty body
 */
export async function peekBody(bytes: AsyncGenerator<Uint8Array, void>): Promise<PeekedBody> {
  const decoder = new TextDecoder();
  const held: Uint8Array[] = [];
  let start = '';
  while (!TELLING.test(start) && start.length < LOOK_AHEAD) {
    const next = await bytes.next();
    if (next.done) break;
    held.push(next.value);
    start += decoder.decode(next.value, { stream: true });
  }
  return { start: start.slice(0, LOOK_AHEAD), bytes: putBack(held, bytes) };
}

async function* putBack(held: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  yield* held;
  yield* rest;
}

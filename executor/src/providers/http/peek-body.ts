/** Maximum characters to peek at. */
const LOOK_AHEAD = 4_096;

/** Matches once the framing is known: for JSON, after the first line; else after a line or more than a field name. */
const TELLING = /^\s*([[{].*[\r\n]\s*\S|[:<]|[^\s[{].*[\r\n]|[^\s[{].{15})/;

/** A body whose start is known and whose bytes are all still unread. */
export type PeekedBody = { readonly start: string; readonly bytes: AsyncIterable<Uint8Array> };

/**
 * Waits for the first characters of a body without consuming them: enough to tell its framing, however it was cut. The caller
 * must still end `bytes`.
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

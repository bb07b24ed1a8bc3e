import { detectBodyKind } from '@chat-executor/protocol/framing';

/** Maximum number of characters to read ahead. */
const MAX_START = 4_096;

/** Matches a start that reveals the framing: for JSON more than the first line, otherwise a line or more than a field name. */
const SUFFICIENT = /^\s*([[{].*[\r\n]\s*\S|[:<]|[^\s[{].*[\r\n]|[^\s[{].{15})/;

/** The start of a body, and all its bytes, including the start. */
export type PeekedBody = { readonly start: string; readonly bytes: AsyncIterable<Uint8Array> };

/**
 * Reads as much of a body as its framing needs to be detected; '' for an empty body. The caller must still end the given
 * `bytes`.
 *
 * @param contentType - value of the header. If it names NDJSON, the first line is enough.
 */
export async function peekBody(bytes: AsyncGenerator<Uint8Array, void>, contentType: string | null): Promise<PeekedBody> {
  const isFirstLine = (text: string) => /\S[\r\n]/.test(text) && detectBodyKind(contentType, text) === 'ndjson';
  const decoder = new TextDecoder();
  const held: Uint8Array[] = [];
  let start = '';
  while (!SUFFICIENT.test(start) && !isFirstLine(start) && start.length < MAX_START) {
    const next = await bytes.next();
    if (next.done) break;
    held.push(next.value);
    start += decoder.decode(next.value, { stream: true });
  }
  return { start: start.slice(0, MAX_START), bytes: putBack(held, bytes) };
}

async function* putBack(held: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  yield* held;
  yield* rest;
}

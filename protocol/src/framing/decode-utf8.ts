/** The bytes of a body. A stream is read with its reader, because not every browser can iterate it. */
export type Bytes = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

/**
 * Decodes UTF-8 that may be split inside a character. It ignores any declared charset; invalid bytes become U+FFFD. It
 * drops one leading byte-order mark, even a split one; a second one is text (rule FRM-2).
 */
export async function* decodeUtf8(bytes: Bytes): AsyncGenerator<string, void> {
  // The mark is dropped here, because Node's decoder drops two of them if the first one is split.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let isStart = true;
  const dropMark = (text: string): string => {
    if (!isStart || text === '') return text;
    isStart = false;
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  };
  for await (const piece of 'getReader' in bytes ? readStream(bytes) : bytes) {
    const text = dropMark(decoder.decode(piece, { stream: true }));
    if (text !== '') yield text;
  }
  const rest = dropMark(decoder.decode());
  if (rest !== '') yield rest;
}

/** Iterates a stream, and cancels it when the loop ends early. */
async function* readStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

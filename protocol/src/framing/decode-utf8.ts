/**
 * Decodes UTF-8 that may be split inside a character. It ignores any declared charset; invalid bytes become U+FFFD. It
 * drops one leading byte-order mark, even a split one; a second one is text (rule FRM-2).
 */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  // The mark is dropped here, because Node's decoder drops two of them if the first one is split.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let isStart = true;
  const dropMark = (text: string): string => {
    if (!isStart || text === '') return text;
    isStart = false;
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  };
  for await (const piece of bytes) {
    const text = dropMark(decoder.decode(piece, { stream: true }));
    if (text !== '') yield text;
  }
  const rest = dropMark(decoder.decode());
  if (rest !== '') yield rest;
}

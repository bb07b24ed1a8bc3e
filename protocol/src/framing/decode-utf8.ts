/**
 * Decodes UTF-8 that may be cut inside a character. Always UTF-8, whatever charset was declared; bytes that are not
 * UTF-8 become U+FFFD. One leading byte-order mark is dropped, also when it is cut; a second one is text (rule FRM-2).
 */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  // The mark is dropped here and not by the decoder: Node's drops two where the first is cut.
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

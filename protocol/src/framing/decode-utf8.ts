/**
 * Decodes UTF-8 that may be cut inside a character. Always UTF-8, whatever charset was declared; a leading
 * byte-order mark is dropped, also when it is cut (rule FRM-2).
 */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8');
  for await (const piece of bytes) {
    const text = decoder.decode(piece, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

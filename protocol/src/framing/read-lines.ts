import { decodeUtf8 } from './decode-utf8.ts';
import { FramingError } from './framing-error.ts';

/**
 * Reads a body, cut anywhere, into lines ended by LF or CRLF; the last one needs no end. Empty lines are dropped.
 *
 * @param maxLineLength - limit on one line, in UTF-16 units
 * @throws FramingError `line-too-long` when the limit is passed
 */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  { maxLineLength }: { readonly maxLineLength: number },
): AsyncGenerator<string, void> {
  let parts: string[] = [];
  let length = 0;
  for await (const text of decodeUtf8(bytes)) {
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      parts.push(text.slice(start, end));
      const line = parts.join('').trim();
      parts = [];
      length = 0;
      start = end + 1;
      if (line.length > maxLineLength) throw tooLong(maxLineLength);
      if (line !== '') yield line;
    }
    const rest = text.slice(start);
    parts.push(rest);
    length += rest.length;
    if (length > maxLineLength) throw tooLong(maxLineLength);
  }
  const last = parts.join('').trim();
  if (last !== '') yield last;
}

function tooLong(limit: number): FramingError {
  return new FramingError('line-too-long', `A line is longer than ${limit} characters.`);
}

import { type Bytes, decodeUtf8 } from './decode-utf8.ts';
import { limitLines } from './limit-lines.ts';

/**
 * Reads a body, split anywhere, into lines that end with LF, CRLF or CR; the last one needs no line end. Lines with only
 * white space are dropped (rule FRM-6).
 *
 * @param maxLineLength - maximum length of a line without its line ending, in UTF-16 units
 * @throws FramingError `line-too-long` if a line exceeds the limit, after the lines before it were delivered
 */
export async function* readLines(bytes: Bytes, { maxLineLength }: { readonly maxLineLength: number }): AsyncGenerator<string, void> {
  /** Pieces of the unfinished line. Joined only once, so that the cost does not depend on their number. */
  let open: string[] = [];
  for await (const text of limitLines(decodeUtf8(bytes), maxLineLength)) {
    const [first = '', ...rest] = text.split(/[\r\n]/);
    open.push(first);
    for (const next of rest) {
      const line = open.join('');
      if (line.trim() !== '') yield line;
      open = [next];
    }
  }
  const last = open.join('');
  if (last.trim() !== '') yield last;
}

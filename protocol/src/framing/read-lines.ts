import { decodeUtf8 } from './decode-utf8.ts';
import { limitLines } from './limit-lines.ts';

/**
 * Reads a body, cut anywhere, into lines ended by LF, CRLF or CR; the last one needs no end. Lines that hold nothing
 * but white space are dropped (rule FRM-6).
 *
 * @param maxLineLength - limit on one line without its end, in UTF-16 units
 * @throws FramingError `line-too-long` when the limit is passed; the lines before it have been delivered
 */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  { maxLineLength }: { readonly maxLineLength: number },
): AsyncGenerator<string, void> {
  /** Pieces of the line that is still open; joined once, so that many small pieces cost no more than a few big ones. */
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

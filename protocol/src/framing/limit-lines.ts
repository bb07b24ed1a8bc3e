import { FramingError } from './framing-error.ts';

/**
 * Forwards text and throws at the first line that exceeds the limit (rule FRM-5). A line ends with LF, CR or CRLF. The
 * text before that line is forwarded first, so the result does not depend on where the text was split.
 *
 * @param maxLineLength - maximum length of a line without its line ending, in UTF-16 units
 * @throws FramingError `line-too-long`
 */
export async function* limitLines(texts: AsyncIterable<string>, maxLineLength: number): AsyncGenerator<string, void> {
  /** Length so far of the line that the last piece did not end. */
  let open = 0;
  for await (const text of texts) {
    // Most pieces are far shorter than the limit, so their lines need no check.
    if (open + text.length > maxLineLength) {
      const start = findLongLine(text, open, maxLineLength);
      if (start !== undefined) {
        if (start > 0) yield text.slice(0, start);
        throw new FramingError('line-too-long', `A line is longer than ${maxLineLength} characters.`);
      }
    }
    const lastEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    open = lastEnd === -1 ? open + text.length : text.length - lastEnd - 1;
    yield text;
  }
}

/** Returns where the first line over the limit starts in `text`; 0 if it started in an earlier piece. */
function findLongLine(text: string, open: number, maxLineLength: number): number | undefined {
  let start = 0;
  let before = open;
  for (const line of text.split(/[\r\n]/)) {
    if (before + line.length > maxLineLength) return start;
    before = 0;
    start += line.length + 1;
  }
  return undefined;
}

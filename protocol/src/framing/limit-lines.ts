import { FramingError } from './framing-error.ts';

/**
 * Passes text on and throws at the first line that is longer than allowed (rule FRM-5). A line ends with LF, CR or
 * CRLF. What stands before the line's last piece is passed on first, so the outcome does not depend on where the text was cut.
 *
 * @param maxLineLength - limit on one line without its end, in UTF-16 units
 * @throws FramingError `line-too-long`
 */
export async function* limitLines(texts: AsyncIterable<string>, maxLineLength: number): AsyncGenerator<string, void> {
  /** Length so far of the line that the last piece left open. */
  let open = 0;
  for await (const text of texts) {
    // Pieces are far shorter than the limit as a rule, and then no line has to be looked at.
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

/** Where in `text` the first line that is too long begins; 0 also where it began in an earlier piece. */
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

import type { Bytes } from './decode-utf8.ts';
import { FramingError } from './framing-error.ts';
import { readLines } from './read-lines.ts';

/**
 * Reads an NDJSON body, split anywhere: one JSON value per line (rule FRM-6).
 *
 * @param options - `maxLineLength`: maximum length of a line, in UTF-16 units
 * @throws FramingError `line-too-long`, or `not-json` for a line that is not JSON
 */
export async function* readNdjson(bytes: Bytes, options: { readonly maxLineLength: number }): AsyncGenerator<unknown, void> {
  for await (const line of readLines(bytes, options)) {
    try {
      yield JSON.parse(line);
    } catch {
      throw new FramingError('not-json', 'A line of the body is not JSON.');
    }
  }
}

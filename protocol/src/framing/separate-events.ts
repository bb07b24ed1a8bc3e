/** Ends an event. The first line ending completes a CR LF if the line before ended with CR. */
const SEPARATOR = '\n\n';

/**
 * Repairs two mistakes of SSE bodies, and forwards all other text unchanged, line by line:
 *
 * - Events that are separated by a single line ending: a `data` line after a data line that is whole starts a new event, which has
 *   the `event` and `id` lines between them. The data of a standard event with several lines is whole only after its last one.
 * - llama.cpp's field `error`, which becomes an event of that name.
 *
 * @param isWhole - whether the value of one data line can be all the data of an event
 */
export async function* separateEvents(texts: AsyncIterable<string>, isWhole: (data: string) => boolean): AsyncGenerator<string, void> {
  /** Pieces of the unfinished line. Joined only once, so that the cost does not depend on their number. */
  let open: string[] = [];
  /** The value of the only data line of the current event; undefined before it, and after a second one. */
  let data: string | undefined;
  let hasData = false;
  let wasCr = false;
  /** Lines after whole data that may belong to the next event. */
  let held = '';

  const repair = (line: string): string => {
    // The second half of a split CR LF is not a line.
    const isRest = wasCr && line === '\n';
    wasCr = line.endsWith('\r');
    const [, field, value = ''] = /^(?:(data|error|event|id):)? ?([^\r\n]*)/.exec(line) ?? [];
    if ((isRest && held !== '') || (/^(event|id)$/.test(field ?? '') && data !== undefined && isWhole(data))) {
      held += line;
      return '';
    }
    if (isRest) return line;
    const before = held;
    held = '';
    return repairField(line, field, value, before);
  };

  const repairField = (line: string, field: string | undefined, value: string, before: string): string => {
    if (field === 'error' && value.startsWith('{') && isWhole(value)) {
      hasData = false;
      data = undefined;
      return `${before}${SEPARATOR}event: error\ndata: ${value}\n\n`;
    }
    if (field === 'data') {
      const isNext = data !== undefined && isWhole(data);
      data = isNext || !hasData ? value : undefined;
      hasData = true;
      return (isNext ? SEPARATOR : '') + before + line;
    }
    if (field === undefined && value === '') {
      hasData = false;
      data = undefined;
    }
    return before + line;
  };

  for await (const text of texts) {
    const [first = '', ...rest] = text.split(/(?<=\n|\r(?!\n))/);
    open.push(first);
    const lines: string[] = [];
    for (const next of [...rest, undefined]) {
      if (!/[\r\n]$/.test(open.at(-1) ?? '')) break;
      lines.push(repair(open.join('')));
      open = next === undefined ? [] : [next];
    }
    if (lines.length > 0) yield lines.join('');
  }
  const last = repair(open.join(''));
  yield held + last;
}

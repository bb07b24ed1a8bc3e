/** About how much memory an array, an object or a number takes when it is parsed, in bytes, as a member of another value. */
const VALUE_SIZE = 64;

/** Shorter texts are counted by their length alone, because a few values are not worth counting. In UTF-16 units. */
const SHORT = 4096;

/** Values of one JSON text. A larger one would take hundreds of megabytes, and block the process for seconds or minutes. */
export const MAX_JSON_VALUES = 1_000_000;

/**
 * Counts the values of a JSON text without parsing it: the arrays, the objects, and the members after the first one of each.
 * Stops at a number above `max`.
 */
export function countJsonValues(text: string, max = Infinity): number {
  let count = 0;
  for (let index = 0; index < text.length && count <= max; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === QUOTE) index = endOfString(text, index);
    else if (unit === COMMA || unit === OPEN_ARRAY || unit === OPEN_OBJECT) count += 1;
  }
  return count;
}

/** Whether a JSON text has more values than `MAX_JSON_VALUES`. */
export function hasTooManyValues(text: string): boolean {
  return text.length > MAX_JSON_VALUES && countJsonValues(text, MAX_JSON_VALUES) > MAX_JSON_VALUES;
}

/** About how much memory the values of a JSON text take when it is parsed, in addition to the text, in bytes. */
export function sizeOfValues(text: string): number {
  return text.length <= SHORT ? 0 : VALUE_SIZE * countJsonValues(text);
}

const [QUOTE, COMMA, OPEN_ARRAY, OPEN_OBJECT, BACKSLASH] = [0x22, 0x2c, 0x5b, 0x7b, 0x5c];

/** The index of the quote that ends a string, or the end of the text. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, index: number): boolean {
  let first = index;
  while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (index - first) % 2 === 1;
}

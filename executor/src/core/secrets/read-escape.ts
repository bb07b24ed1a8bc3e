/** The longest escape sequence that is read, in UTF-16 units: a character that is escaped four times. */
const MAX_LENGTH = 40;

/** What follows the first character of an escape sequence in JSON and programming languages, in URLs and in HTML. */
const SEQUENCES: Readonly<Record<string, RegExp>> = {
  '\\': /u([\da-f]{4})|x([\da-f]{2})/iy,
  '%': /([\da-f]{2})/iy,
  // A URL escapes the other characters of an entity too.
  '&': /(?:(?:#|%(?:25)*23)(?:x([\da-f]{1,6})|(\d{1,7}))|(amp|lt|gt|quot|apos))(?:;|%(?:25)*3b)/iy,
};

/** The same, if the text ends in it. */
const STARTS: Readonly<Record<string, RegExp>> = {
  '\\': /(?:u[\da-f]{0,3}|x[\da-f]?)?$/iy,
  '%': /[\da-f]?$/iy,
  '&': /(?:(?:%(?:25)*2?|(?:#|%(?:25)*23)x?[\da-f]{0,7}|[aglq][mptuos]{0,3})(?:%(?:25)*2?3?)?)?$/iy,
};

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The longest entity, in characters. */
const MAX_ENTITY = 10;

type Read = { readonly char: string; readonly end: number };

/**
 * Reads one character of a text that may be escaped several times, such as JSON in JSON. A backslash only escapes what follows it.
 *
 * @param readsAhead - whether the characters of an entity may be escaped too, as by a form that escapes every character
 * @returns the character and where it ends; undefined if the text ends inside an escape sequence
 */
export function readEscape(text: string, start: number, readsAhead = true): Read | undefined {
  let char = text.charAt(start);
  let end = start + 1;
  while (SEQUENCES[char] && end - start < MAX_LENGTH) {
    if (char === '\\') while (text.charAt(end) === '\\' && end - start < MAX_LENGTH) end += 1;
    const isEscaped = char === '&' && end - start > 1;
    const next = readSequence(char, text, end) ?? (readsAhead && isEscaped ? readEntity(text, end) : undefined);
    if (next === 'unfinished') return undefined;
    if (!next && char !== '\\') break;
    char = next?.char ?? text.charAt(end);
    end = next?.end ?? end + 1;
  }
  return { char, end };
}

/** Reads what follows the first character of an escape sequence; undefined if it is none. */
function readSequence(first: string, text: string, at: number): Read | 'unfinished' | undefined {
  const found = matchAt(SEQUENCES[first], text, at);
  if (!found) return matchAt(STARTS[first], text, at) ? 'unfinished' : undefined;
  const [whole, hex, other, name] = found;
  const code = Number.parseInt(hex ?? other ?? '', hex === undefined && first === '&' ? 10 : 16);
  return { char: NAMED[name?.toLowerCase() ?? ''] ?? String.fromCharCode(code), end: at + whole.length };
}

/** Reads an entity of which each character is escaped. */
function readEntity(text: string, at: number): Read | 'unfinished' | undefined {
  const ends = [at];
  let shown = '';
  while (shown.length < MAX_ENTITY && (ends.at(-1) ?? at) < text.length) {
    const next = readEscape(text, ends.at(-1) ?? at, false);
    if (!next) break;
    shown += next.char;
    ends.push(next.end);
  }
  const found = readSequence('&', shown, 0);
  if (found === 'unfinished') return shown.length < MAX_ENTITY ? found : undefined;
  return found && { char: found.char, end: ends[found.end] ?? at };
}

/** The text without escape sequences, up to one that what follows the text may continue. */
export function unescapeText(text: string): string {
  if (!/[\\%&]/.test(text)) return text;
  let shown = '';
  for (let at = 0; at < text.length; ) {
    const next = readEscape(text, at);
    if (!next) break;
    shown += next.char;
    at = next.end;
  }
  return shown;
}

function matchAt(pattern: RegExp | undefined, text: string, at: number): RegExpExecArray | null {
  if (!pattern) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

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

/**
 * Reads one character of a text that may be escaped several times, such as JSON in JSON. A backslash only escapes what follows it.
 *
 * @returns the character and where it ends; undefined if the text ends inside an escape sequence
 */
export function readEscape(text: string, start: number): { readonly char: string; readonly end: number } | undefined {
  let char = text.charAt(start);
  let end = start + 1;
  while (end - start < MAX_LENGTH) {
    const sequence = SEQUENCES[char];
    if (!sequence) break;
    if (char === '\\') while (text.charAt(end) === '\\' && end - start < MAX_LENGTH) end += 1;
    const found = matchAt(sequence, text, end);
    if (!found && matchAt(STARTS[char] ?? sequence, text, end)) return undefined;
    if (!found && char !== '\\') break;
    const [whole, hex, other, name] = found ?? [text.charAt(end)];
    if (found && char === '&')
      char = NAMED[name?.toLowerCase() ?? ''] ?? String.fromCharCode(hex ? Number.parseInt(hex, 16) : Number(other));
    else if (found) char = String.fromCharCode(Number.parseInt(hex ?? other ?? '', 16));
    else char = whole;
    end += whole.length;
  }
  return { char, end };
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

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

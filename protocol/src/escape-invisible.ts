/**
 * Characters that a reader does not see, or that terminals, log viewers and spreadsheets act on: controls, bidirectional controls,
 * zero-width and other format characters, line separators and lone surrogates.
 */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * The text with invisible characters as `\uXXXX`. JSON keeps its meaning, because they are only in its strings.
 *
 * @param kept - invisible characters to keep. Default: the line feed, which ends a line of a log
 */
export function escapeInvisible(text: string, kept = '\n'): string {
  return text.replaceAll(INVISIBLE, (char) => (kept.includes(char) ? char : escapeUnits(char)));
}

function escapeUnits(char: string): string {
  return Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}

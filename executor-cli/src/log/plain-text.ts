import { INVISIBLE } from '@chat-executor/executor';

/** Makes untrusted text safe for a terminal: one line, no invisible characters, at most `maxLength` UTF-16 units. */
export function plainText(text: string, maxLength = 200): string {
  // Cut first, because a backend may send a text of many megabytes.
  const plain = text
    .slice(0, 10 * maxLength)
    .replaceAll(INVISIBLE, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
  return plain.length > maxLength ? `${plain.slice(0, maxLength).replace(/\p{Cs}$/u, '')}…` : plain;
}

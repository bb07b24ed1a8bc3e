/** Makes untrusted text safe for a terminal: one line, no control characters, at most `maxLength` UTF-16 units. */
export function plainText(text: string, maxLength = 200): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return plain.length > maxLength ? `${plain.slice(0, maxLength)}…` : plain;
}

/**
 * Text from elsewhere as it may stand in a terminal: on one line, and without the characters a terminal takes for
 * commands.
 */
export function plainText(text: string, longest = 200): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}

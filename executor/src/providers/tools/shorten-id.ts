/** Replaces an id by nine letters and digits, a form that every API takes. Equal ids stay equal, and others different. */
export function shortenId(id: string): string {
  if (/^[a-zA-Z0-9]{9}$/.test(id)) return id;
  let hash = 0n;
  for (const character of id) hash = (hash * 1_000_003n + BigInt(character.codePointAt(0) ?? 0)) % 36n ** 9n;
  return hash.toString(36).padStart(9, '0');
}

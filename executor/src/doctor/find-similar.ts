import { closest, distance } from 'fastest-levenshtein';

/** The most similar of the known names; undefined if none is similar. */
export function findSimilar(given: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const name = closest(given.toLowerCase(), known);
  return distance(given.toLowerCase(), name.toLowerCase()) <= Math.max(1, given.length / 3) ? name : undefined;
}

/**
 * The start of a text that comes from elsewhere, at most `length` UTF-16 units, for what is kept. A copy: engines let a slice keep the
 * whole text in memory.
 */
export function cutText(text: string, length: number): string {
  return [...text.slice(0, length)].join('');
}

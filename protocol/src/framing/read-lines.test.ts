import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from './read-lines.ts';

async function lines(text: string, size: number, maxLineLength = 1_000): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  async function* pieces(): AsyncGenerator<Uint8Array, void> {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  }
  const read: string[] = [];
  for await (const line of readLines(pieces(), { maxLineLength })) read.push(line);
  return read;
}

test('a line keeps its surrounding white space; lines with only white space are dropped', async () => {
  expect(await lines(' a \n\t\nb\r\n\r\nc\rd', 1)).toEqual([' a ', 'b', 'c', 'd']);
});

test('any text, split anywhere, gives the same lines', async () => {
  const texts = fc
    .array(fc.constantFrom('a', 'é', '🦜', ' ', '\n', '\r', '\r\n', '\u2028'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 7 }), async (text, size) => {
      expect(await lines(text, size)).toEqual(text.split(/[\r\n]/).filter((line) => line.trim() !== ''));
    }),
    { numRuns: 500 },
  );
});

test('the limit is the same for a line in one piece and in many', async () => {
  for (const size of [1, 3, 100]) {
    expect(await lines('a\n12345\nb', size, 5)).toEqual(['a', '12345', 'b']);
    await expect(lines('a\n123456\nb', size, 5)).rejects.toMatchObject({ name: 'FramingError', code: 'line-too-long' });
  }
});

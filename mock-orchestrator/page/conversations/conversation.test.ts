import { expect, test } from 'vitest';
import { titleOf } from './conversation.ts';

test('uses the first line of the question as title, cut between words and never inside a character', () => {
  expect(titleOf('  Hello there\nand more')).toBe('Hello there');
  const long = titleOf(`${'word '.repeat(30)}`);
  expect(long).toMatch(/^(word )+word…$/);
  expect(titleOf('好'.repeat(80))).toBe(`${'好'.repeat(60)}…`);
  expect(titleOf('😀'.repeat(80))).toBe(`${'😀'.repeat(60)}…`);
});

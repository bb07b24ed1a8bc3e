import { expect, test } from 'vitest';
import { CollectedAnswer } from './collect-answer.ts';

test('counts the values of the usage, which take more memory than their text', () => {
  const collected = new CollectedAnswer();
  collected.addChunk({ choices: [], usage: { values: Array.from({ length: 10_000 }, () => []) } });
  expect(collected.length).toBeGreaterThan(500_000);
});

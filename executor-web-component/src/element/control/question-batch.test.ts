import { expect, test } from 'vitest';
import { QuestionBatch } from './question-batch.ts';

test('requests that arrive together share a question, which must be seen again with each of them', () => {
  const batch = new QuestionBatch();
  expect(batch.select(['a'], 1000)).toEqual(['a']);
  const before = batch.version;
  expect(batch.select(['a', 'b'], 1100)).toEqual(['a', 'b']);
  expect(batch.version).toBeGreaterThan(before);
});

test('requests that arrive later wait for the next question, which must be seen again', () => {
  const batch = new QuestionBatch();
  batch.select(['a', 'b'], 1000);
  const before = batch.version;
  expect(batch.select(['a', 'b', 'later'], 2000)).toEqual(['a', 'b']);
  expect(batch.select(['b', 'later'], 2001)).toEqual(['b']);
  expect(batch.version).toBe(before);
  expect(batch.select(['later'], 2002)).toEqual(['later']);
  expect(batch.version).toBeGreaterThan(before);
});

test('requests cannot delay a question without end by joining it', () => {
  const batch = new QuestionBatch();
  const arrived: string[] = [];
  for (let now = 0; now < 5000; now += 100) {
    arrived.push(`at ${now}`);
    batch.select(arrived, now);
  }
  expect(batch.version).toBe(5);
});

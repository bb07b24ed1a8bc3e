import { chunkOf } from '@chat-executor/testing/scripted-provider';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UnseenAnswer } from './unseen-answer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const text = chunkOf({ content: 'word' });
const end = chunkOf({}, { finish_reason: 'stop' });
const wait = (seconds: number) => void vi.advanceTimersByTime(seconds * 1000);

/** An answer whose request has left. */
function start(isStream = true): UnseenAnswer {
  const unseen = new UnseenAnswer(isStream);
  unseen.start();
  return unseen;
}

test('is estimated by the time since the request left, and by the time until the provider stops', () => {
  expect(new UnseenAnswer(true).tokens).toBe(0);
  const [stream, whole] = [start(), start(false)];
  wait(3);
  expect([stream.tokens, whole.tokens]).toEqual([400, 1300]);
});

test('includes pauses between the parts, but not a steady stream', () => {
  const unseen = start();
  wait(5);
  for (let at = 0; at < 40; at += 1) {
    unseen.arrive(text, false);
    wait(0.25);
  }
  unseen.arrive(text, false);
  expect(unseen.tokens).toBe(600);
  wait(5);
  unseen.arrive(text, false);
  expect(unseen.tokens).toBe(1100);
});

test('is nothing only when all choices of an answer have ended', () => {
  const unseen = start();
  wait(5);
  const other = { ...text, choices: text.choices.map((choice) => ({ ...choice, index: 1 })) };
  unseen.arrive(other, false);
  unseen.arrive(text, false);
  unseen.arrive(end, false);
  expect(unseen.tokens).toBe(600);
  unseen.arrive({ ...end, choices: end.choices.map((choice) => ({ ...choice, index: 1 })) }, false);
  expect(unseen.tokens).toBe(0);
});

test('begins again after a report of the provider', () => {
  const unseen = start();
  wait(5);
  unseen.arrive(text, true);
  expect(unseen.tokens).toBe(100);
});

test('is nothing after an error of the provider, until the next request leaves', () => {
  const unseen = start();
  wait(5);
  unseen.stop();
  wait(5);
  expect(unseen.tokens).toBe(0);
  unseen.start();
  wait(1);
  expect(unseen.tokens).toBe(200);
});

test('goes on while a request is repeated whose answer was lost', () => {
  const unseen = start();
  wait(5);
  unseen.start();
  wait(1);
  expect(unseen.tokens).toBe(700);
});

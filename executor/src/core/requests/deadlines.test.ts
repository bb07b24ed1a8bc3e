import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ExecutorError } from '../../executor-error.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { Deadlines } from './deadlines.ts';

const LIMITS = { ...DEFAULT_LIMITS, firstTokenMs: 100, idleMs: 50, totalMs: 1_000 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watch(waitsForReader = () => false) {
  const expired: ExecutorError[] = [];
  return { deadlines: new Deadlines(LIMITS, (error) => expired.push(error), waitsForReader), expired };
}

test('fires the first-token limit once without a first token', () => {
  const { expired } = watch();
  vi.advanceTimersByTime(99);
  expect(expired).toEqual([]);
  vi.advanceTimersByTime(10_000);
  expect(expired.map(({ code }) => code)).toEqual(['first-token-timeout']);
});

test('counts the idle limit from the last token', () => {
  const { deadlines, expired } = watch();
  for (let i = 0; i < 5; i++) {
    deadlines.restartIdleTimer();
    vi.advanceTimersByTime(49);
  }
  expect(expired).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(expired.map(({ code, message }) => [code, message])).toEqual([
    ['idle-timeout', 'The model stopped sending before the answer was complete (limit 0.1 s).'],
  ]);
});

test('blames the reader for the idle limit if the reader is slow', () => {
  const { deadlines, expired } = watch(() => true);
  deadlines.restartIdleTimer();
  vi.advanceTimersByTime(50);
  expect(expired[0]?.message).toContain('The client stopped reading the answer');
});

test('does not extend the total limit on progress', () => {
  const { deadlines, expired } = watch();
  for (let i = 0; i < 100; i++) {
    deadlines.restartIdleTimer();
    vi.advanceTimersByTime(10);
  }
  expect(expired.map(({ code }) => code)).toEqual(['total-timeout']);
});

test('fires no limit after clear', () => {
  const { deadlines, expired } = watch();
  deadlines.clear();
  vi.advanceTimersByTime(10_000);
  expect(expired).toEqual([]);
});

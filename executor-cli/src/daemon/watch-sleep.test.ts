import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSleep } from './watch-sleep.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('reports a clock jump of an hour as sleep, but not one of 10 s, and stops its timer', () => {
  let wakes = 0;
  const stop = watchSleep(() => {
    wakes += 1;
  });
  vi.advanceTimersByTime(60_000);
  vi.setSystemTime(Date.now() + 10_000);
  vi.advanceTimersByTime(60_000);
  expect(wakes).toBe(0);
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(2_000);
  expect(wakes).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(wakes).toBe(1);
  stop();
  expect(vi.getTimerCount()).toBe(0);
});

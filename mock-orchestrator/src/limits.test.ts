import { expect, test } from 'vitest';
import { DEFAULT_LIMITS, resolveLimits } from './limits.ts';

test('a limit that is not set has its default', () => {
  expect(resolveLimits({ ackMs: 5 })).toEqual({ ...DEFAULT_LIMITS, ackMs: 5 });
});

test('a time above the maximum of a timer is capped, because the timer would fire at once', () => {
  expect(resolveLimits({ totalMs: Infinity }).totalMs).toBe(2 ** 31 - 1);
});

test('a limit that is not a positive number is refused', () => {
  for (const ackMs of [0, -1, Number.NaN]) expect(() => resolveLimits({ ackMs })).toThrow('ackMs must be a positive number');
});

test('the wait for the callback exceeds an executor’s own limit, and a frame may be larger than an item', () => {
  expect(DEFAULT_LIMITS.ackMs).toBeGreaterThan(115_000);
  expect(DEFAULT_LIMITS.maxFrameBytes).toBeGreaterThan(DEFAULT_LIMITS.maxItemBytes);
});

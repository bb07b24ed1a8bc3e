import { expect, test } from 'vitest';
import { DEFAULT_LIMITS, resolveLimits } from './limits.ts';

test('what is not set keeps its default', () => {
  expect(resolveLimits({ ackMs: 5 })).toEqual({ ...DEFAULT_LIMITS, ackMs: 5 });
});

test('a time beyond what a timer takes is cut to it, or it would pass at once', () => {
  expect(resolveLimits({ totalMs: Infinity }).totalMs).toBe(2 ** 31 - 1);
});

test('a limit that is not a positive number is refused', () => {
  for (const ackMs of [0, -1, Number.NaN]) expect(() => resolveLimits({ ackMs })).toThrow('ackMs must be a positive number');
});

test('the callback is waited for longer than an executor may take, and a frame may be larger than an item', () => {
  expect(DEFAULT_LIMITS.ackMs).toBeGreaterThan(115_000);
  expect(DEFAULT_LIMITS.maxFrameBytes).toBeGreaterThan(DEFAULT_LIMITS.maxItemBytes);
});

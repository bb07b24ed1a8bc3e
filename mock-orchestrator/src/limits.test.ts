import { expect, test } from 'vitest';
import { DEFAULT_LIMITS, resolveLimits } from './limits.ts';

test('uses the default for a limit that is not set', () => {
  expect(resolveLimits({ ackMs: 5 })).toEqual({ ...DEFAULT_LIMITS, ackMs: 5 });
});

test('caps a time at the maximum of a timer, which would otherwise fire immediately', () => {
  expect(resolveLimits({ totalMs: Infinity }).totalMs).toBe(2 ** 31 - 1);
});

test('refuses a limit that is not a positive number', () => {
  for (const ackMs of [0, -1, Number.NaN]) expect(() => resolveLimits({ ackMs })).toThrow('ackMs must be a positive number');
});

test('waits for the callback longer than an executor’s own limit, and allows frames larger than items', () => {
  expect(DEFAULT_LIMITS.ackMs).toBeGreaterThan(115_000);
  expect(DEFAULT_LIMITS.maxFrameBytes).toBeGreaterThan(DEFAULT_LIMITS.maxItemBytes);
});

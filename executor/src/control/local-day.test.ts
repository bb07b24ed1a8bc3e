import { expect, test } from 'vitest';
import { lastDays, localDay } from './local-day.ts';

test('changes the day at local midnight', () => {
  expect(localDay(new Date(2026, 0, 31, 23, 59, 59, 999).getTime())).toBe('2026-01-31');
  expect(localDay(new Date(2026, 1, 1, 0, 0, 0, 0).getTime())).toBe('2026-02-01');
});

test('counts calendar days, even across clock changes', () => {
  const days = lastDays(new Date(2026, 2, 30, 0, 30).getTime(), 60);
  expect(days).toHaveLength(60);
  expect(new Set(days).size).toBe(60);
  expect(days.at(-1)).toBe('2026-03-30');
  expect(days.at(-2)).toBe('2026-03-29');
  expect(days[0]).toBe('2026-01-30');
});

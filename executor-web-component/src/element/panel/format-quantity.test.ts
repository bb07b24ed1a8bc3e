import { expect, test } from 'vitest';
import { formatCount, formatDuration, formatList, formatMoment } from './format-quantity.ts';

test.each([
  [0, '0s', '0秒'],
  [-5, '0s', '0秒'],
  [840, '0.8s', '0.8秒'],
  [9_949, '9.9s', '9.9秒'],
  [9_960, '10s', '10秒'],
  [59_400, '59s', '59秒'],
  [59_600, '1m', '1分钟'],
  [75_000, '1m 15s', '1分钟 15秒'],
  [3_600_000, '60m', '60分钟'],
])('formats %i ms as %s, in Chinese as %s', (milliseconds, english, chinese) => {
  expect(formatDuration(milliseconds, 'en')).toBe(english);
  expect(formatDuration(milliseconds, 'zh')).toBe(chinese);
});

test('formats counts with thousands separators', () => {
  expect(formatCount(1_204, 'en')).toBe('1,204');
});

test('adds the date to a moment of another day', () => {
  const now = new Date(2026, 0, 15, 18, 0).getTime();
  expect(formatMoment(new Date(2026, 0, 15, 9, 5).getTime(), now, 'en')).toMatch(/^9:05\sAM$/);
  expect(formatMoment(new Date(2026, 0, 14, 9, 5).getTime(), now, 'en')).toMatch(/^Jan 14, 9:05\sAM$/);
  expect(formatMoment(new Date(2026, 0, 14, 9, 5).getTime(), now, 'zh')).toMatch(/^1月14日 0?9:05$/);
});

test('joins items in each language', () => {
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b, and c');
  expect(formatList(['a', 'b', 'c'], 'zh')).toBe('a、b和c');
  expect(formatList([], 'en')).toBe('');
});

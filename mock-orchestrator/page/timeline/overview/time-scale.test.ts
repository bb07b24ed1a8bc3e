import { expect, test } from 'vitest';
import { formatDuration, formatOffset } from '../format-duration.ts';
import { formatTick, gapHeight, listTicks } from './time-scale.ts';

test('lists round ticks from 0 within the scale, at most the given number', () => {
  expect(listTicks(3690, 5)).toEqual([0, 1000, 2000, 3000]);
  expect(listTicks(87, 5)).toEqual([0, 50]);
  for (let total = 1; total < 2_000_000; total = Math.ceil(total * 1.7)) {
    const ticks = listTicks(total, 5);
    expect(ticks.length, `${total} ms`).toBeLessThanOrEqual(5);
    expect(ticks.at(-1), `${total} ms`).toBeLessThanOrEqual(total);
  }
});

test('a gap grows with the time it represents, from 0 to a fixed maximum', () => {
  const times = [0, 4, 10, 100, 1000, 10_000, 100_000, 1_000_000];
  const heights = times.map(gapHeight);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(heights[0]).toBe(0);
  expect(heights.at(-1)).toBe(heights.at(-2));
});

test('formats times in a short, readable form', () => {
  expect([0, 7.4, 999, 1234, 12_340, 60_000, 125_000].map(formatDuration)).toEqual([
    '0 ms',
    '7 ms',
    '999 ms',
    '1.23 s',
    '12.3 s',
    '1 min',
    '2 min 5 s',
  ]);
  expect([842, 2213, 12_480, 125_000].map(formatOffset)).toEqual(['842 ms', '2.213 s', '12.48 s', '2 min 5 s']);
  expect([200, 1000, 1500, 120_000].map(formatTick)).toEqual(['200 ms', '1 s', '1.5 s', '2 min']);
});

import { expect, test } from 'vitest';
import { parseRetryAfter } from './retry-after.ts';

const NOW = Date.parse('2026-01-15T09:30:00Z');

test.each([
  ['0', 0],
  ['7', 7],
  [' 1.2 ', 2],
  ['Thu, 15 Jan 2026 09:30:30 GMT', 30],
  ['Thu, 15 Jan 2026 09:29:00 GMT', 0],
  ['999999999', 86_400],
  ['soon', undefined],
  ['-5x', undefined],
  ['', undefined],
  [null, undefined],
])('parses Retry-After %j as %j seconds', (header, seconds) => {
  expect(parseRetryAfter(header, NOW)).toBe(seconds);
});

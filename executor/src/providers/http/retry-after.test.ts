import { expect, test } from 'vitest';
import { findRetryAfter, parseRetryAfter, readRetryAfter } from './retry-after.ts';

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

test.each<[Record<string, string>, number | undefined]>([
  [{ 'retry-after': '10' }, 10],
  [{ 'retry-after': '10', 'retry-after-ms': '1500' }, 2],
  [{ 'x-ms-retry-after-ms': '700' }, 1],
  [{ 'retry-after': '10', 'retry-after-ms': 'soon' }, 10],
  [{ 'retry-after': '10', 'retry-after-ms': '-1' }, 10],
  [{}, undefined],
])('reads the headers %j as %j seconds', (headers, seconds) => {
  expect(readRetryAfter(new Headers(headers))).toBe(seconds);
});

test.each([
  ['Rate limit reached. Please try again in 2.1s. Visit …', 3],
  ['Please try again in 6ms.', 1],
  ['Please try again in 1h2m0.5s.', 3_721],
  ['Please retry after 3 seconds.', 3],
  ['Please wait 5631 seconds before retrying.', 5_631],
  ['Try again in 1 minute, 5 seconds', 65],
  ['Please retry in 250 milliseconds', 1],
  ['try again in 3 weeks', undefined],
  ['Limit: 50 requests per 60s. Please try again later.', undefined],
  ['Retry after 3 messages.', undefined],
])('finds the delay in %j', (message, seconds) => {
  expect(findRetryAfter(message)).toBe(seconds);
});

import type { Status } from '../result.ts';

/** A mark for each status, because color alone is not accessible. */
export const STATUS_MARKS: Readonly<Record<Status, string>> = {
  pass: '✓',
  fail: '✗',
  warn: '!',
  info: 'i',
  'not-testable': '?',
  excluded: '–',
  'harness-fault': '☠',
};

import type { Status } from '../result.ts';

/** A mark for each status, so that none is told by its colour alone. */
export const STATUS_MARKS: Readonly<Record<Status, string>> = {
  pass: '✓',
  fail: '✗',
  warn: '!',
  info: 'i',
  'not-testable': '?',
  excluded: '–',
  'harness-fault': '☠',
};

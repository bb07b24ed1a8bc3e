import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from './limits.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the README lists every limit with its default', () => {
  const rows = Object.entries(DEFAULT_LIMITS).map(([name, value]) => `| \`${name}\` | ${value.toLocaleString('en')} |`);
  expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { judgeBackend, listRed } from '../../broken/backends/judge-backend.ts';
import { LAWFUL_BACKENDS } from './registry.ts';

describe('a backend that does what it may passes the compat profile', () => {
  test.each(LAWFUL_BACKENDS)('$id', async ({ id, warns = [] }) => {
    const report = await judgeBackend(id, { profile: 'compat' });
    const red = [...listRed(report)].map(([check, { status, evidence }]) => ({ check, status, evidence }));
    expect(red.filter(({ check }) => !warns.includes(check))).toEqual([]);
    // A SHOULD it does not keep, or a MUST that compat lets pass with a warning.
    expect(red.map(({ check, status }) => [check, status])).toEqual(warns.map((check) => [check, 'warn']));
  });
});

test('the right one passes the strict profile', async () => {
  const report = await judgeBackend('right', { profile: 'strict' });
  expect([...listRed(report).values()]).toEqual([]);
});

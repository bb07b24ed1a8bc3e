import { describe, expect, test } from 'vitest';
import { judgeBackend } from '../../broken/backends/judge-backend.ts';
import { listRed } from '../../judge-concurrently.ts';
import { LAWFUL_BACKENDS } from './registry.ts';

describe('a lawful backend passes the compat profile', () => {
  test.concurrent.each(LAWFUL_BACKENDS)('$id', async ({ id, warns = [] }) => {
    const red = listRed(await judgeBackend(id, { profile: 'compat' }));
    expect([...red.values()].filter((result) => !warns.includes(result.id))).toEqual([]);
    // A violated SHOULD, or a MUST that compat tolerates with a warning.
    expect([...red].map(([check, { status }]) => [check, status])).toEqual(warns.map((check) => [check, 'warn']));
  });
});

test('the conforming one passes the strict profile', async () => {
  const report = await judgeBackend('right', { profile: 'strict' });
  expect([...listRed(report).values()]).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { expectNone, listFailures } from '../../testing/failures.ts';
import { judgeSmallBackend } from '../../testing/judge-small-backend.ts';
import { VALID_BACKENDS } from './registry.ts';

describe('a valid backend passes the compat profile', () => {
  test.concurrent.each(VALID_BACKENDS)('$id', async ({ id, warns = [] }) => {
    const failures = listFailures(await judgeSmallBackend(id, { profile: 'compat' }));
    expectNone(failures.filter((result) => !warns.includes(result.id)));
    // A violated SHOULD, or a MUST that compat tolerates with a warning.
    expect(failures.map((result) => [result.id, result.status])).toEqual(warns.map((check) => [check, 'warn']));
  });
});

test('the conforming one passes the strict profile', async () => {
  expectNone(listFailures(await judgeSmallBackend('right', { profile: 'strict' })));
});

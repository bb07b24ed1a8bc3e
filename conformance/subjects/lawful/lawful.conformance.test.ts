import { describe, expect, test } from 'vitest';
import { formatResult, listFailures } from '../testing/failures.ts';
import { judgeExecutor } from '../testing/judge-executor.ts';
import { LAWFUL_EXECUTORS } from './registry.ts';

describe('a lawful executor passes every MUST of the compat profile', () => {
  test.concurrent.each(LAWFUL_EXECUTORS)('$id', async ({ id }) => {
    const failures = listFailures(await judgeExecutor({ id }, { profile: 'compat' }));
    // Warnings concern only the strict profile.
    expect(failures.filter(({ status }) => status !== 'warn').map(formatResult)).toEqual([]);
  });
});

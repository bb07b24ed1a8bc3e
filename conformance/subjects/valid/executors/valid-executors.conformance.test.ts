import { describe, test } from 'vitest';
import { DELAY_LIMITS, expectNone, listFailures } from '../../testing/failures.ts';
import { judgeSmallExecutor } from '../../testing/judge-small-executor.ts';
import { VALID_EXECUTORS } from './registry.ts';

/** Patience in milliseconds, enough for an executor that queues its requests on a busy machine. */
const PATIENCE = 20_000;

describe('a valid executor passes every MUST of the compat profile', () => {
  test.concurrent.each(VALID_EXECUTORS)('$id', async ({ id, only = [] }) => {
    const failures = listFailures(await judgeSmallExecutor(id, { profile: 'compat', only, limits: DELAY_LIMITS, patience: PATIENCE }));
    // Warnings concern only the strict profile.
    expectNone(failures.filter(({ status }) => status !== 'warn'));
  });
});

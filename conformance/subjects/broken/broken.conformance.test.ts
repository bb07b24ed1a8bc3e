import { describe, expect, test } from 'vitest';
import { EXECUTOR_CHECKS } from '../../src/checks/executor/registry.ts';
import { expectDeclaredFailures } from '../testing/failures.ts';
import { judgeExecutor } from '../testing/judge-executor.ts';
import { BROKEN_EXECUTORS } from './registry.ts';

describe('every check can fail', () => {
  const binding = EXECUTOR_CHECKS.filter(({ level }) => level !== 'MAY');

  test.each(binding)('$id fails for a broken executor', ({ id }) => {
    expect(BROKEN_EXECUTORS.some(({ breaks }) => breaks === id)).toBe(true);
  });

  test('the ids of broken executors are unique', () => {
    expect(new Set(BROKEN_EXECUTORS.map(({ id }) => id)).size).toBe(BROKEN_EXECUTORS.length);
  });
});

describe('a fault fails the check that names it, and only declared other checks', () => {
  test.concurrent.each(BROKEN_EXECUTORS)('$id', async (broken) => {
    expectDeclaredFailures(broken, await judgeExecutor(broken, { profile: 'strict' }));
  });
});

import { describe, expect, test } from 'vitest';
import { BACKEND_CHECKS } from '../../../src/checks/backend/registry.ts';
import { expectDeclaredFailures } from '../../testing/failures.ts';
import { judgeSmallBackend } from '../../testing/judge-small-backend.ts';
import { BROKEN_BACKENDS } from './registry.ts';

describe('every check of a backend can fail', () => {
  const binding = BACKEND_CHECKS.filter(({ level }) => level !== 'MAY');

  test.each(binding)('$id fails for a broken backend', ({ id }) => {
    expect(BROKEN_BACKENDS.some(({ breaks }) => breaks === id)).toBe(true);
  });

  test('the ids of checks and of broken backends are unique', () => {
    expect(new Set(BACKEND_CHECKS.map(({ id }) => id)).size).toBe(BACKEND_CHECKS.length);
    expect(new Set(BROKEN_BACKENDS.map(({ id }) => id)).size).toBe(BROKEN_BACKENDS.length);
  });
});

describe('a fault fails the check that names it, and only declared other checks', () => {
  test.concurrent.each(BROKEN_BACKENDS)('$id', async (broken) => {
    const finding = expectDeclaredFailures(broken, await judgeSmallBackend(broken.id, { profile: 'strict' }));
    expect(finding).toMatch(broken.finding);
  });
});

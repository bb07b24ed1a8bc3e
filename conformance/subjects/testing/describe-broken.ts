import { describe, expect, test } from 'vitest';
import type { CheckFacts } from '../../src/check-facts.ts';
import type { RunReport } from '../../src/result.ts';
import type { BrokenSubject } from '../broken/broken-subject.ts';
import { expectDeclaredFailures } from './failures.ts';

/** Tests that every check fails for a broken subject, and that each fault fails the check that names it and only declared others. */
export function describeBroken<S extends BrokenSubject & { readonly id: string; readonly finding?: RegExp }>(
  checks: readonly CheckFacts[],
  subjects: readonly S[],
  judge: (subject: S) => Promise<RunReport>,
): void {
  describe('every check can fail', () => {
    test.each(checks.filter(({ level }) => level !== 'MAY'))('$id fails for a broken subject', ({ id }) => {
      expect(subjects.some(({ breaks }) => breaks === id)).toBe(true);
    });

    test('the ids of broken subjects are unique', () => {
      expect(new Set(subjects.map(({ id }) => id)).size).toBe(subjects.length);
    });
  });

  describe('a fault fails the check that names it, and only declared other checks', () => {
    test.concurrent.each(subjects)('$id', async (broken) => {
      expect(expectDeclaredFailures(broken, await judge(broken))).toMatch(broken.finding ?? /expected/);
    });
  });
}

import { describe, expect, test } from 'vitest';
import { EXECUTOR_TARGET } from './executor-target.ts';
import { EXECUTOR_CHECKS } from './registry.ts';

describe('the checks of an executor', () => {
  test('keep their ids, levels and profiles; an id is never reused', () => {
    expect(EXECUTOR_CHECKS.map(({ id, level, profiles }) => `${id} ${level} ${profiles.join('+')}`)).toMatchSnapshot();
  });

  test('have unique ids', () => {
    expect(new Set(EXECUTOR_CHECKS.map(({ id }) => id)).size).toBe(EXECUTOR_CHECKS.length);
  });

  test('have a one-sentence title with the keyword of their level', () => {
    const invalid = EXECUTOR_CHECKS.filter(({ title, level }) => !title.includes(level) || !title.endsWith('.') || title.includes('\n'));
    expect(invalid.map(({ id }) => id)).toEqual([]);
  });

  test('each cover a rule and run in a group of their target', () => {
    const groups = EXECUTOR_TARGET.groups.map(({ name }) => name);
    const invalid = EXECUTOR_CHECKS.filter(({ rules, group }) => rules.length === 0 || !groups.includes(group));
    expect(invalid.map(({ id }) => id)).toEqual([]);
  });

  test('all belong to the strict profile', () => {
    expect(EXECUTOR_CHECKS.filter(({ profiles }) => !profiles.includes('strict'))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { EXECUTOR_TARGET } from './executor-target.ts';
import { EXECUTOR_CHECKS } from './registry.ts';

describe('the checks of an executor', () => {
  test('keep their ids, levels and profiles: an id is never given to another check', () => {
    expect(EXECUTOR_CHECKS.map(({ id, level, profiles }) => `${id} ${level} ${profiles.join('+')}`)).toMatchSnapshot();
  });

  test('have ids of their own', () => {
    expect(new Set(EXECUTOR_CHECKS.map(({ id }) => id)).size).toBe(EXECUTOR_CHECKS.length);
  });

  test('say in one sentence what a right executor does, with the word of their level', () => {
    const odd = EXECUTOR_CHECKS.filter(({ title, level }) => !title.includes(level) || !title.endsWith('.') || title.includes('\n'));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('each come from a rule and run in a group of their target', () => {
    const groups = EXECUTOR_TARGET.groups.map(({ name }) => name);
    const odd = EXECUTOR_CHECKS.filter(({ rules, group }) => rules.length === 0 || !groups.includes(group));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('of the strict profile are all there are', () => {
    expect(EXECUTOR_CHECKS.filter(({ profiles }) => !profiles.includes('strict'))).toEqual([]);
  });
});

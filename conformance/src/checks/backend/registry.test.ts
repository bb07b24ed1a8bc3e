import { describe, expect, test } from 'vitest';
import { BACKEND_TARGET } from './backend-target.ts';
import { BACKEND_CHECKS } from './registry.ts';

describe('the checks of a backend', () => {
  test('keep their ids, levels and profiles: an id is never given to another check', () => {
    expect(BACKEND_CHECKS.map(({ id, level, profiles }) => `${id} ${level} ${profiles.join('+')}`)).toMatchSnapshot();
  });

  test('have ids of their own', () => {
    expect(new Set(BACKEND_CHECKS.map(({ id }) => id)).size).toBe(BACKEND_CHECKS.length);
  });

  test('say in one sentence what a right backend does, with the word of their level', () => {
    const odd = BACKEND_CHECKS.filter(({ title, level }) => !title.includes(level) || !title.endsWith('.') || title.includes('\n'));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('each come from a rule and run in a group of their target', () => {
    const groups = BACKEND_TARGET.groups.map(({ name }) => name);
    const odd = BACKEND_CHECKS.filter(({ rules, group }) => rules.length === 0 || !groups.includes(group));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('of the strict profile are all there are', () => {
    expect(BACKEND_CHECKS.filter(({ profiles }) => !profiles.includes('strict'))).toEqual([]);
  });
});

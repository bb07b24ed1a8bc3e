import { describe, expect, test } from 'vitest';
import { BACKEND_TARGET } from './backend-target.ts';
import { BACKEND_CHECKS } from './registry.ts';

describe('the checks of a backend', () => {
  test('keep their ids, levels and profiles; an id is never reused', () => {
    expect(BACKEND_CHECKS.map(({ id, level, profiles }) => `${id} ${level} ${profiles.join('+')}`)).toMatchSnapshot();
  });

  test('have unique ids', () => {
    expect(new Set(BACKEND_CHECKS.map(({ id }) => id)).size).toBe(BACKEND_CHECKS.length);
  });

  test('have a one-sentence title with the keyword of their level', () => {
    const invalid = BACKEND_CHECKS.filter(({ title, level }) => !title.includes(level) || !title.endsWith('.') || title.includes('\n'));
    expect(invalid.map(({ id }) => id)).toEqual([]);
  });

  test('each cover a rule and run in a group of their target', () => {
    const groups = BACKEND_TARGET.groups.map(({ name }) => name);
    const invalid = BACKEND_CHECKS.filter(({ rules, group }) => rules.length === 0 || !groups.includes(group));
    expect(invalid.map(({ id }) => id)).toEqual([]);
  });

  test('all belong to the strict profile', () => {
    expect(BACKEND_CHECKS.filter(({ profiles }) => !profiles.includes('strict'))).toEqual([]);
  });
});

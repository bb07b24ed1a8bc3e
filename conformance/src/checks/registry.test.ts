import { describe, expect, test } from 'vitest';
import { BACKEND_TARGET } from './backend/backend-target.ts';
import { EXECUTOR_TARGET } from './executor/executor-target.ts';
import { PROVIDER_TARGET } from './provider/provider-target.ts';
import { STACK_TARGET } from './stack/stack-target.ts';
import { WIRE_TARGET } from './wire/wire-target.ts';

const TARGETS = [EXECUTOR_TARGET, BACKEND_TARGET, STACK_TARGET, PROVIDER_TARGET, WIRE_TARGET];

describe.each(TARGETS)('the checks of the target $name', ({ checks, groups }) => {
  test('keep their ids, levels and profiles: checks may be added, but not renamed or redefined', () => {
    expect(checks.map(({ id, level, profiles }) => `${id} ${level} ${profiles.join('+')}`).toSorted()).toMatchSnapshot();
  });

  test('have a one-sentence title', () => {
    expect(checks.filter(({ title }) => !title.endsWith('.') || title.includes('\n'))).toEqual([]);
  });

  test('run in a group of their target, and belong to the strict profile', () => {
    const names = groups.map(({ name }) => name);
    expect(checks.filter(({ group, profiles }) => !names.includes(group) || !profiles.includes('strict'))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { STACK_CHECKS } from './registry.ts';

test('ids and levels are frozen: checks may be added, but not renamed or redefined', () => {
  expect(STACK_CHECKS.map(({ id, level }) => `${id} ${level}`)).toMatchInlineSnapshot(`
    [
      "FR-1 MUST",
      "FR-2 MUST",
      "FR-13 MUST",
      "FR-14 MUST",
      "CB-4 MUST",
      "FR-15 MUST",
      "ST-1 MUST",
      "ST-2 MUST",
      "ST-3 MUST",
      "ST-4 MUST",
      "ST-5 MUST",
      "ST-6 MUST",
      "ST-7 SHOULD",
      "CH-1 MUST",
      "CO-1 MUST",
      "OR-1 MUST",
      "CA-1 SHOULD",
      "SE-1 MUST",
    ]
  `);
});

test('each id is unique and each title contains its level', () => {
  expect(new Set(STACK_CHECKS.map(({ id }) => id)).size).toBe(STACK_CHECKS.length);
  for (const { id, level, title } of STACK_CHECKS) expect(title, id).toContain(level);
});

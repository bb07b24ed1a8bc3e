import { expect, test } from 'vitest';
import { STACK_CHECKS } from './registry.ts';

test('ids and levels are frozen: a check is added, and none is renamed or given another meaning', () => {
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

test('each id is there once, and its sentence has its level in it', () => {
  expect(new Set(STACK_CHECKS.map(({ id }) => id)).size).toBe(STACK_CHECKS.length);
  for (const { id, level, title } of STACK_CHECKS) expect(title, id).toContain(level);
});

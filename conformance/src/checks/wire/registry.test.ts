import { expect, test } from 'vitest';
import { WIRE_CHECKS } from './registry.ts';

test('ids and levels are frozen: checks may be added, but not renamed or redefined', () => {
  expect(WIRE_CHECKS.map(({ id, level }) => `${id} ${level}`)).toMatchInlineSnapshot(`
    [
      "EV-1 MUST",
      "CH-41 MUST",
      "CH-4 MUST",
      "WI-1 MUST",
      "CB-1 MUST",
      "CB-2 MUST",
      "CB-5 MUST",
      "CB-6 MUST",
      "FR-5 MUST",
      "FR-11 MUST",
      "FL-1 MUST",
      "FR-14 MUST",
      "FR-16 MUST",
      "FR-22 MUST",
      "FR-23 MUST",
      "FR-24 MUST",
      "CA-2 MUST",
      "SE-1 MUST",
      "WI-2 MAY",
    ]
  `);
});

test('each id is unique and each title contains its level', () => {
  expect(new Set(WIRE_CHECKS.map(({ id }) => id)).size).toBe(WIRE_CHECKS.length);
  for (const { id, level, title } of WIRE_CHECKS) expect(title, id).toContain(level);
});

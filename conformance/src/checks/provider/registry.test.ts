import { expect, test } from 'vitest';
import { PROVIDER_CHECKS } from './registry.ts';

test('ids and levels are frozen: checks may be added, but not renamed or redefined', () => {
  expect(PROVIDER_CHECKS.map(({ id, level }) => `${id} ${level}`)).toMatchInlineSnapshot(`
    [
      "PR-1 MUST",
      "PR-2 SHOULD",
      "PR-20 MAY",
      "PR-3 MUST",
      "PR-19 MUST",
      "FR-3 MUST",
      "FR-7 MUST",
      "FR-9 MAY",
      "FR-10 MUST",
      "FR-18 MUST",
      "FR-19 MUST",
      "FR-20 MAY",
      "FR-23 MUST",
      "PR-4 SHOULD",
      "PR-5 SHOULD",
      "PR-6 SHOULD",
      "PR-7 MUST",
      "PR-8 SHOULD",
      "PR-9 MUST",
      "PR-10 SHOULD",
      "PR-21 SHOULD",
      "FR-14 MUST",
      "PR-11 MUST",
      "PR-12 MUST",
      "PR-13 MUST",
      "PR-14 SHOULD",
      "PR-15 SHOULD",
      "PR-16 MUST",
      "PR-17 MUST",
      "PR-18 MAY",
    ]
  `);
});

test('each id is unique and each title contains its level', () => {
  expect(new Set(PROVIDER_CHECKS.map(({ id }) => id)).size).toBe(PROVIDER_CHECKS.length);
  for (const { id, level, title } of PROVIDER_CHECKS) expect(title, id).toContain(level);
});

import { expect, test } from 'vitest';
import { STACK_CHECKS } from './registry.ts';

test('ids and levels are frozen: checks may be added, but not renamed or redefined', () => {
  expect(STACK_CHECKS.map(({ id, level }) => `${id} ${level}`)).toMatchInlineSnapshot(`
    [
      "FRM-2.stack-split-anywhere MUST",
      "FRM-2.stack-split-characters MUST",
      "ITM-8.stack MUST",
      "ERR-4.stack MUST",
      "CBK-5.stack MUST",
      "END-5.stack MUST",
      "ITM-5.stack MUST",
      "FLW-4.stack MUST",
      "ITM-7.stack MUST",
      "CBK-4.stack MUST",
      "ANS-3.stack-event-stream MUST",
      "ANS-3.stack-immediate-text MUST",
      "REQ-5.stack SHOULD",
      "ITM-9.stack-two-streams MUST",
      "ITM-9.stack-concurrency MUST",
      "ITM-9.stack-order MUST",
      "CAN-4.stack SHOULD",
      "SEC-1.stack MUST",
    ]
  `);
});

test('each id is unique and each title contains its level', () => {
  expect(new Set(STACK_CHECKS.map(({ id }) => id)).size).toBe(STACK_CHECKS.length);
  for (const { id, level, title } of STACK_CHECKS) expect(title, id).toContain(level);
});

import { expect, test } from 'vitest';
import { WIRE_CHECKS } from './registry.ts';

test('ids and levels are frozen: checks may be added, but not renamed or redefined', () => {
  expect(WIRE_CHECKS.map(({ id, level }) => `${id} ${level}`)).toMatchInlineSnapshot(`
    [
      "REQ-1.wire MUST",
      "CHN-1.wire MUST",
      "CHN-3.wire MUST",
      "ENV-5.wire MUST",
      "CBK-1.wire-one-ack MUST",
      "CBK-9.wire MUST",
      "CBK-4.wire MUST",
      "CBK-1.wire-ack-form MUST",
      "ITM-1.wire MUST",
      "END-1.wire MUST",
      "ITM-2.wire MUST",
      "ERR-5.wire MUST",
      "ITM-6.wire MUST",
      "ITM-4.wire MUST",
      "ITM-5.wire MUST",
      "ITM-7.wire MUST",
      "CAN-5.wire MUST",
      "SEC-1.wire MUST",
      "CBK-2.wire MAY",
    ]
  `);
});

test('each id is unique and each title contains its level', () => {
  expect(new Set(WIRE_CHECKS.map(({ id }) => id)).size).toBe(WIRE_CHECKS.length);
  for (const { id, level, title } of WIRE_CHECKS) expect(title, id).toContain(level);
});

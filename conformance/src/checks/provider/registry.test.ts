import { expect, test } from 'vitest';
import { PROVIDER_CHECKS } from './registry.ts';

test('ids and levels are frozen: checks may be added, but not renamed or redefined', () => {
  expect(PROVIDER_CHECKS.map(({ id, level }) => `${id} ${level}`)).toMatchInlineSnapshot(`
    [
      "ANN-4.provider-model-list MUST",
      "ANN-4.provider-listed-model SHOULD",
      "SEC-1.provider-cors MAY",
      "FRM-1.provider MUST",
      "FRM-7.provider-complete-body MUST",
      "FRM-3.provider-line-endings MUST",
      "FRM-2.provider-byte-order-mark MUST",
      "FRM-4.provider MAY",
      "FRM-7.provider-end-mark MUST",
      "FRM-2.provider-charset MUST",
      "ITM-4.provider-chunks MUST",
      "FRM-3.provider-arrival MAY",
      "ITM-5.provider MUST",
      "ITM-4.provider-constant-fields SHOULD",
      "ITM-7.provider-usage SHOULD",
      "ITM-7.provider-no-empty-choices SHOULD",
      "CBK-4.provider-non-streaming MUST",
      "CBK-4.provider-usage SHOULD",
      "ITM-7.provider-finish-words MUST",
      "CBK-4.provider-matching-answers SHOULD",
      "ITM-4.provider-role SHOULD",
      "FRM-8.provider MUST",
      "ERR-1.provider-unknown-model MUST",
      "ERR-1.provider-bad-body MUST",
      "ERR-1.provider-wrong-key MUST",
      "ERR-1.provider-error-shape SHOULD",
      "SEC-1.provider-key-not-echoed SHOULD",
      "ITM-9.provider MUST",
      "CAN-4.provider-survives-disconnect MUST",
      "CAN-4.provider-stops MAY",
    ]
  `);
});

test('each id is unique and each title contains its level', () => {
  expect(new Set(PROVIDER_CHECKS.map(({ id }) => id)).size).toBe(PROVIDER_CHECKS.length);
  for (const { id, level, title } of PROVIDER_CHECKS) expect(title, id).toContain(level);
});

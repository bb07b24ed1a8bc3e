import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/faulty-stage.ts';
import { readAnswerText } from '../../testing/stage.ts';

test('sends the call late', async () => {
  let calledAt = 0;
  const { askWithFault } = await startFaultyStage((call) => {
    calledAt = performance.now();
    call.answer('Hello');
  });
  const startedAt = performance.now();
  expect(await readAnswerText(await askWithFault('delay; ms=120'))).toBe('Hello');
  expect(calledAt - startedAt).toBeGreaterThanOrEqual(115);
});

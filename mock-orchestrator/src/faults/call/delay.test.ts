import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/ask-under-fault.ts';
import { readAnswerText } from '../../testing/stage.ts';

test('the call arrives late and is answered', async () => {
  let calledAt = 0;
  const { askUnderFault } = await startFaultyStage((call) => {
    calledAt = performance.now();
    call.answer('Hello');
  });
  const startedAt = performance.now();
  expect(await readAnswerText(await askUnderFault('delay; ms=120'))).toBe('Hello');
  expect(calledAt - startedAt).toBeGreaterThanOrEqual(115);
});

import { expect, test } from 'vitest';
import { startFaultyStage } from '../testing/ask-under-fault.ts';
import { readAnswerText } from '../testing/stage.ts';

test('the cancellation arrives after the end', async () => {
  const { askUnderScenario, executor } = await startFaultyStage((call) => call.answer('Hello'));
  expect(await readAnswerText(await askUnderScenario('stop-after-done'))).toBe('Hello');
  await executor.envelopeOf('request:chat:cancel');
});

import { expect, test } from 'vitest';
import { startFaultyStage } from '../testing/faulty-stage.ts';
import { readAnswerText } from '../testing/stage.ts';

test('sends the cancellation after the end', async () => {
  const { askWithScenario, executor } = await startFaultyStage((call) => call.answer('Hello'));
  expect(await readAnswerText(await askWithScenario('stop-after-done'))).toBe('Hello');
  await executor.envelopeOf('request:chat:cancel');
});

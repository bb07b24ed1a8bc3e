import { expect, test } from 'vitest';
import { startFaultyStage } from '../testing/ask-under-fault.ts';
import { readAnswerText } from '../testing/stage.ts';

test('the body contains fields that no provider knows', async () => {
  const { askUnderScenario, executor } = await startFaultyStage();
  const asked = askUnderScenario('unknown-fields');
  const call = await executor.nextCall();
  expect(call.formData).toMatchObject({ model: 'm', base_url: expect.any(String), api_key: expect.any(String), user_message: {} });
  call.answer('Hello');
  expect(await readAnswerText(await asked)).toBe('Hello');
});

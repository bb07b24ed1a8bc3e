import { expect, test } from 'vitest';
import { startFaultyStage } from '../testing/faulty-stage.ts';
import { readAnswerText } from '../testing/stage.ts';

test('adds fields to the body that no provider knows', async () => {
  const { askWithScenario, executor } = await startFaultyStage();
  const pending = askWithScenario('unknown-fields');
  const call = await executor.nextCall();
  expect(call.formData).toMatchObject({ model: 'm', base_url: expect.any(String), api_key: expect.any(String), user_message: {} });
  call.answer('Hello');
  expect(await readAnswerText(await pending)).toBe('Hello');
});

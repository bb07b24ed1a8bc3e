import { expect, test } from 'vitest';
import { startFaultyStage } from '../testing/faulty-stage.ts';
import { readError } from '../testing/stage.ts';

test('sends the cancellation right after the call: by channel, and in a chat also by chat and message', async () => {
  const { askWithScenario, executor } = await startFaultyStage();
  expect((await readError(await askWithScenario('stop-before-callback'))).code).toBe('cancelled');
  await askWithScenario('stop-before-callback', { chat_id: 'chat-1', id: 'message-1' });
  await executor.until(() => executor.types.filter((type) => type === 'request:chat:cancel').length === 2);
  expect(executor.types.filter((type) => /^request:|tasks/.test(type))).toEqual([
    'request:chat:completion',
    'request:chat:cancel',
    'request:chat:completion',
    'chat:tasks:cancel',
    'request:chat:cancel',
  ]);
});

import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/faulty-stage.ts';
import { readError } from '../../testing/stage.ts';

test('the call names another session than the one that receives it', async () => {
  const { askWithFault, executor } = await startFaultyStage();
  expect((await readError(await askWithFault('foreign-session; ms=100'))).code).toBe('ack-timeout');
  const call = await executor.nextCall();
  expect(call.envelope.data.data).toMatchObject({ session_id: 'another-session' });
});

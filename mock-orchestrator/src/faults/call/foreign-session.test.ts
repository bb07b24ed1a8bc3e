import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/faulty-stage.ts';
import { readError } from '../../testing/stage.ts';

test('sends a call that names another session', async () => {
  const { askWithFault, executor } = await startFaultyStage();
  expect((await readError(await askWithFault('foreign-session; ms=100'))).code).toBe('ack-timeout');
  const call = await executor.nextCall();
  expect(call.envelope.data.data).toMatchObject({ session_id: 'another-session' });
});

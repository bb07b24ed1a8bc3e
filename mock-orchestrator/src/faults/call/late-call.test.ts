import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/faulty-stage.ts';
import { readError } from '../../testing/stage.ts';

test('sends the call after its cancellation, and ignores the answer', async () => {
  const { askWithFault, executor } = await startFaultyStage();
  expect((await readError(await askWithFault('late-call; ms=30'))).code).toBe('ack-timeout');
  const call = await executor.nextCall();
  const types = executor.types.filter((type) => type.startsWith('request:'));
  expect(types).toEqual(['request:chat:cancel', 'request:chat:completion']);
  call.acknowledge({ status: true });
  await call.emitWithAck({ done: true });
});

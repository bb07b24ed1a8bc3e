import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/faulty-stage.ts';
import { readError } from '../../testing/stage.ts';

test('never sends the call, so that its callback times out', async () => {
  const { askWithFault, executor } = await startFaultyStage();
  expect((await readError(await askWithFault('drop; ms=30'))).code).toBe('ack-timeout');
  await executor.envelopeOf('request:chat:cancel');
  expect(executor.types).not.toContain('request:chat:completion');
});

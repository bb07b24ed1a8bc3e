import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/ask-under-fault.ts';
import { readError } from '../../testing/stage.ts';

test('the call never arrives, and its callback is waited for in vain', async () => {
  const { askUnderFault, executor } = await startFaultyStage();
  expect((await readError(await askUnderFault('drop; ms=30'))).code).toBe('ack-timeout');
  await executor.envelopeOf('request:chat:cancel');
  expect(executor.types).not.toContain('request:chat:completion');
});

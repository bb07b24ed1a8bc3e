import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/faulty-stage.ts';
import { makeChunk } from '../../testing/scripted-executor.ts';
import { readAnswerText } from '../../testing/stage.ts';

test('forwards items but never acknowledges them', async () => {
  const { askWithFault, executor } = await startFaultyStage();
  const pending = askWithFault('no-ack');
  const call = await executor.nextCall();
  call.acknowledge({ status: true });
  let acknowledged = 0;
  for (const item of [makeChunk('Hello'), { done: true }]) executor.socket.emit(call.channel, item, () => (acknowledged += 1));
  expect(await readAnswerText(await pending)).toBe('Hello');
  await executor.socket.emitWithAck('heartbeat', {});
  expect(acknowledged).toBe(0);
});

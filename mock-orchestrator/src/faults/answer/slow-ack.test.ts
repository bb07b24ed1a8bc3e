import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/faulty-stage.ts';
import { makeChunk } from '../../testing/scripted-executor.ts';
import { readAnswerText } from '../../testing/stage.ts';

test('forwards each item immediately but acknowledges it late', async () => {
  const { askWithFault, executor } = await startFaultyStage();
  const pending = askWithFault('slow-ack; ms=120');
  const call = await executor.nextCall();
  call.acknowledge({ status: true });
  const startedAt = performance.now();
  await call.emitWithAck(makeChunk('Hello'));
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(115);
  call.emit({ done: true });
  expect(await readAnswerText(await pending)).toBe('Hello');
});

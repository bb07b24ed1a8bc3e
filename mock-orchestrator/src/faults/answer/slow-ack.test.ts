import { expect, test, vi } from 'vitest';
import { startFaultyStage } from '../../testing/faulty-stage.ts';
import { makeChunk } from '../../testing/scripted-executor.ts';
import { readAnswerText, useFakeClock } from '../../testing/stage.ts';
import { slowAck } from './slow-ack.ts';

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

test('does not let any number of acks wait', () => {
  useFakeClock();
  const { acknowledge } = slowAck.create({ ms: 600_000 });
  let acknowledged = 0;
  for (let i = 0; i < 10_000; i += 1) {
    acknowledge?.(() => {
      acknowledged += 1;
    });
  }
  expect(acknowledged).toBeGreaterThan(9000);
  vi.advanceTimersByTime(600_000);
  expect(acknowledged).toBe(10_000);
});

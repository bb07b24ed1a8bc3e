import { expect, test } from 'vitest';
import { startFaultyStage } from '../testing/faulty-stage.ts';
import { makeChunk } from '../testing/scripted-executor.ts';
import { readEvents, textOf } from '../testing/stage.ts';

test('stops the request after the given number of items', async () => {
  const { askWithScenario, executor } = await startFaultyStage();
  const pending = askWithScenario('stop-mid-answer; items=2');
  const call = await executor.nextCall();
  call.acknowledge({ status: true });
  call.emit(makeChunk('1'));
  call.emit(makeChunk('2'));
  await executor.envelopeOf('request:chat:cancel');
  call.emit(makeChunk('3'));
  const events = await readEvents(await pending);
  expect(textOf(events.slice(0, 2))).toBe('12');
  expect(events).toHaveLength(3);
  expect(events[2]).toContain('cancelled');
});

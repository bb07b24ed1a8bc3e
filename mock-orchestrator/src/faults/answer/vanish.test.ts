import { expect, test } from 'vitest';
import { startFaultyStage } from '../../testing/faulty-stage.ts';
import { makeChunk } from '../../testing/scripted-executor.ts';
import { readError, readEvents } from '../../testing/stage.ts';

test('disconnects the executor after some items', async () => {
  const { askWithFault, executor } = await startFaultyStage();
  const lost = new Promise((resolve) => executor.socket.once('disconnect', resolve));
  const pending = askWithFault('vanish; items=2');
  const call = await executor.nextCall();
  call.acknowledge({ status: true });
  for (const text of ['one', 'two', 'three']) call.emit(makeChunk(text));
  await lost;
  const events = await readEvents(await pending);
  expect(events).toEqual([JSON.stringify(makeChunk('one')), JSON.stringify(makeChunk('two')), expect.stringContaining('executor-gone')]);
});

test('disconnects the executor right after the call', async () => {
  const { askWithFault, executor } = await startFaultyStage();
  const lost = new Promise((resolve) => executor.socket.once('disconnect', resolve));
  const pending = askWithFault('vanish; items=0');
  await executor.nextCall();
  await lost;
  expect((await readError(await pending)).code).toBe('executor-gone');
});

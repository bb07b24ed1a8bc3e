import { expect, test } from 'vitest';
import { startFaultyStage } from '../testing/faulty-stage.ts';
import { makeChunk } from '../testing/scripted-executor.ts';
import { readError, readEvents } from '../testing/stage.ts';

test('shortens every timeout', async () => {
  const { askWithScenario, executor } = await startFaultyStage();
  expect((await readError(await askWithScenario('impatient; ack=30'))).code).toBe('ack-timeout');
  await executor.nextCall();
  const withoutFirst = askWithScenario('impatient; first=30');
  (await executor.nextCall()).acknowledge({ status: true });
  expect((await readError(await withoutFirst)).code).toBe('first-token-timeout');
  const withoutSecond = askWithScenario('impatient; idle=30');
  const call = await executor.nextCall();
  call.acknowledge({ status: true });
  call.emit(makeChunk('1'));
  expect((await readEvents(await withoutSecond)).at(-1)).toContain('idle-timeout');
});

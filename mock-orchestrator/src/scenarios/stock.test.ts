import { expect, test } from 'vitest';
import { startFaultyStage } from '../testing/faulty-stage.ts';
import { makeChunk } from '../testing/scripted-executor.ts';
import { readAnswerText } from '../testing/stage.ts';

test('adds server tools to the caller’s tools, and accepts truthy values', async () => {
  const { askWithScenario, executor } = await startFaultyStage();
  const mine = { type: 'function', function: { name: 'mine' } };
  const pending = askWithScenario('stock', { tools: [mine] });
  const call = await executor.nextCall();
  expect(call.formData['tools']).toEqual([mine, expect.objectContaining({ type: 'function' })]);
  call.acknowledge({ status: 'true' });
  call.emit(makeChunk('Hello'));
  call.emit({ done: 1 });
  expect(await readAnswerText(await pending)).toBe('Hello');
});

test('sends no cancel by channel', async () => {
  const { stage, executor } = await startFaultyStage();
  const controller = new AbortController();
  const pending = stage.ask({}, { headers: { 'x-chat-executor-scenario': 'stock' }, signal: controller.signal }).catch(() => undefined);
  await executor.nextCall();
  controller.abort();
  await pending;
  await executor.until(() => executor.types.filter((type) => type === 'status').length === 2);
  await executor.socket.emitWithAck('heartbeat', {});
  expect(executor.types).not.toContain('request:chat:cancel');
});

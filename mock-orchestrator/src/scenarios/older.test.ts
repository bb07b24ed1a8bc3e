import { expect, test } from 'vitest';
import { startFaultyStage } from '../testing/faulty-stage.ts';
import { makeChunk } from '../testing/scripted-executor.ts';
import { readAnswerText } from '../testing/stage.ts';

test('sends the call with the older event name and null as chat id', async () => {
  const { askWithScenario, executor } = await startFaultyStage();
  const names: string[] = [];
  executor.socket.onAny((name: string, { data }: { data: { type: string } }) => {
    if (data.type === 'request:chat:completion') names.push(name);
  });
  for (const release of ['0.5.20', '0.8.12']) {
    const pending = askWithScenario(`older; release=${release}`);
    const call = await executor.nextCall();
    expect(call.envelope.chat_id).toBeNull();
    call.answer('Hello');
    expect(await readAnswerText(await pending)).toBe('Hello');
  }
  expect(names).toEqual(['chat-events', 'events']);
});

test('sends chunks as chat:completion, and a stop with its older name', async () => {
  const { stage, askWithScenario, executor } = await startFaultyStage();
  const { task_ids } = (await (await askWithScenario('older', { chat_id: 'chat-1', id: 'message-1' })).json()) as { task_ids: [string] };
  const call = await executor.nextCall();
  call.acknowledge({ status: true });
  await call.emitWithAck(makeChunk('Hello'));
  expect((await executor.envelopeOf('chat:completion')).data.data).toEqual(makeChunk('Hello'));
  await stage.fetch(`/api/tasks/stop/${task_ids[0]}`, { method: 'POST' });
  expect(await executor.envelopeOf('task-cancelled')).toMatchObject({ chat_id: 'chat-1', message_id: 'message-1' });
});

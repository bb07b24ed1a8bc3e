import { describe, expect, test } from 'vitest';
import { makeChunk } from '../../testing/scripted-executor.ts';
import { readError, readEvents, startStage, startStreaming, TOKENS } from '../../testing/stage.ts';

const CHAT = { chat_id: 'chat-1', id: 'message-1' };
const stop = { method: 'POST' };

describe('stopping by task id', () => {
  test('cancels a request with a chat by chat and message and by channel, and ends it with the text so far', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    const tab = await stage.connect();
    const { task_ids } = (await (await stage.ask(CHAT)).json()) as { task_ids: [string] };
    const call = await executor.nextCall();
    call.acknowledge({ status: true });
    await call.emitWithAck(makeChunk('begun'));
    const response = await stage.fetch(`/api/tasks/stop/${task_ids[0]}`, stop);
    expect(await response.json()).toMatchObject({ status: true, message: expect.any(String) });
    for (const socket of [executor, tab]) {
      expect(await socket.envelopeOf('chat:tasks:cancel')).toEqual({
        chat_id: 'chat-1',
        message_id: 'message-1',
        data: { type: 'chat:tasks:cancel' },
      });
    }
    expect((await executor.envelopeOf('request:chat:cancel')).data.data).toEqual({ channel: call.channel });
    await tab.until(() => tab.envelopes.some(({ data }) => data.type === 'chat:active' && !(data.data as { active: boolean }).active));
    expect(tab.types).not.toContain('request:chat:cancel');
    const updates = tab.envelopes.filter(({ data }) => data.type === 'chat:completion').map(({ data }) => data.data);
    expect(updates).toEqual([
      { done: true, output: [expect.objectContaining({ status: 'incomplete', content: [{ type: 'output_text', text: 'begun' }] })] },
    ]);
    expect(tab.envelopes.filter(({ data }) => data.type === 'status').at(-1)?.data.data).toMatchObject({ action: 'stopped', done: true });
  });

  test('cancels a request without a chat only by channel, and ends its stream with the error cancelled', async () => {
    const { stage, executor, call, pending } = await startStreaming();
    call.emit(makeChunk('begun'));
    const response = await pending;
    await stage.fetch(`/api/tasks/stop/${response.headers.get('x-request-id')}`, stop);
    const events = await readEvents(response);
    expect(JSON.parse(events.at(-1) ?? '')).toMatchObject({ error: { code: 'cancelled' } });
    await executor.envelopeOf('request:chat:cancel');
    expect(executor.types).not.toContain('chat:tasks:cancel');
  });

  test('ends a request that has no callback yet', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    const id = '3b1c9c5e-6f0c-4a57-9f0e-8d3a6f1e2b4c';
    const pending = stage.ask({}, { headers: { 'x-request-id': id } });
    await executor.nextCall();
    await stage.fetch(`/api/tasks/stop/${id}`, stop);
    expect((await readError(await pending)).code).toBe('cancelled');
    await executor.envelopeOf('request:chat:cancel');
  });

  test('does not find a task that has ended, or a task of another user', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    const { task_ids } = (await (await stage.ask(CHAT)).json()) as { task_ids: [string] };
    const call = await executor.nextCall();
    const foreign = await stage.fetch(`/api/tasks/stop/${task_ids[0]}`, { ...stop, token: TOKENS.ben });
    expect(foreign.status).toBe(404);
    expect((await readError(foreign)).code).toBe('task-not-found');
    call.answer('whole');
    await executor.until(() => executor.types.includes('chat:completion'));
    expect((await stage.fetch(`/api/tasks/stop/${task_ids[0]}`, stop)).status).toBe(404);
    expect(executor.types).not.toContain('chat:tasks:cancel');
  });
});

describe('stopping by chat', () => {
  test('stops every request of the chat and no other', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    await stage.ask(CHAT);
    await stage.ask({ ...CHAT, id: 'message-2' });
    await stage.ask({ chat_id: 'chat-2', id: 'message-3' });
    for (let i = 0; i < 3; i += 1) await executor.nextCall();
    const response = await stage.fetch('/api/tasks/chat/chat-1/stop', stop);
    expect(await response.json()).toEqual({ status: true, message: '2 tasks stopped.' });
    await executor.until(() => executor.types.filter((type) => type === 'request:chat:cancel').length === 2);
    const cancelled = executor.envelopes.filter(({ data }) => data.type === 'chat:tasks:cancel').map(({ message_id }) => message_id);
    expect(cancelled).toEqual(['message-1', 'message-2']);
  });

  test('lists the requests of a chat to its user until they end', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    const { task_ids } = (await (await stage.ask(CHAT)).json()) as { task_ids: [string] };
    await executor.nextCall();
    const list = async (token: string = TOKENS.ada) => await stage.fetch('/api/tasks/chat/chat-1', { token });
    expect(await (await list()).json()).toEqual({ task_ids });
    expect((await list(TOKENS.ben)).status).toBe(403);
    await stage.fetch(`/api/tasks/stop/${task_ids[0]}`, stop);
    await expect.poll(async () => (await list()).json()).toEqual({ task_ids: [] });
  });

  test('accepts a chat without running requests', async () => {
    const stage = await startStage();
    expect(await (await stage.fetch('/api/tasks/chat/chat-1/stop', stop)).json()).toEqual({ status: true, message: '0 tasks stopped.' });
  });

  test('refuses the chat of another user, whose requests continue', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    await stage.ask(CHAT);
    await executor.nextCall();
    expect((await stage.fetch('/api/tasks/chat/chat-1/stop', { ...stop, token: TOKENS.ben })).status).toBe(403);
    await executor.socket.emitWithAck('heartbeat', {});
    expect(executor.types).not.toContain('chat:tasks:cancel');
  });
});

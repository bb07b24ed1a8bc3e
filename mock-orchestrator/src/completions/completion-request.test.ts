import { describe, expect, test } from 'vitest';
import { readError, readEvents, startStage } from '../testing/stage.ts';

describe('the call', () => {
  test('the call is an envelope with a channel of this user and session, and an empty chat id', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    void stage.ask({ temperature: 0.5, top_k: 3, model_item: { id: 'm', direct: true, urlIdx: 4 } });
    const { envelope, channel } = await executor.nextCall();
    expect(envelope).toEqual({
      chat_id: '',
      message_id: null,
      data: {
        type: 'request:chat:completion',
        data: {
          session_id: executor.id,
          channel,
          model: { id: 'm', direct: true, urlIdx: 4 },
          form_data: { model: 'm', messages: [{ role: 'user', content: 'Hi' }], stream: true, temperature: 0.5, top_k: 3 },
        },
      },
    });
    expect(channel).toMatch(/^static-[0-9a-f]{16}:[^:]+:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(channel.split(':')[1]).toBe(executor.id);
  });

  test('names the chat and the message if both are given', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    await stage.ask({ chat_id: 'chat-1', id: 'message-1' });
    expect((await executor.nextCall()).envelope).toMatchObject({ chat_id: 'chat-1', message_id: 'message-1' });
  });

  test('each call has a new channel', async () => {
    const stage = await startStage();
    const channels: string[] = [];
    await stage.connect({
      models: ['m'],
      onCall: (call) => {
        channels.push(call.channel);
        call.answer('x');
      },
    });
    for (let i = 0; i < 50; i += 1) await readEvents(await stage.ask());
    expect(new Set(channels).size).toBe(50);
  });
});

test.each(['model', 'chat_id', 'id', 'session_id'])('refuses a very long %s without repeating it', async (field) => {
  const stage = await startStage();
  const response = await stage.ask({ [field]: 'x'.repeat(257) });
  expect(response.status).toBe(400);
  const body = await response.text();
  expect(body).toContain(`The field ${field} is longer than 256 characters.`);
  expect(body).not.toContain('xxx');
});

describe('the id of a request', () => {
  test('the answer contains the request id, even if the request fails', async () => {
    const stage = await startStage();
    const response = await stage.ask();
    expect(response.status).toBe(503);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('the request id is the caller’s x-request-id if that is an unused UUID', async () => {
    const stage = await startStage();
    const executor = await stage.connect({ models: ['m'] });
    const headers = { 'x-request-id': '3B1C9C5E-6f0c-4a57-9f0e-8d3a6f1e2b4c' };
    const pending = stage.ask({}, { headers });
    const call = await executor.nextCall();
    expect((await stage.ask({}, { headers })).status).toBe(400);
    call.answer('x');
    expect((await pending).headers.get('x-request-id')).toBe('3b1c9c5e-6f0c-4a57-9f0e-8d3a6f1e2b4c');
    expect((await stage.ask({ session_id: 'none' }, { headers: { 'x-request-id': 'a\tb' } })).headers.get('x-request-id')).toMatch(
      /^[0-9a-f-]{36}$/,
    );
  });
});

test('the model auto is the first offered model', async () => {
  const stage = await startStage();
  expect((await readError(await stage.ask({ model: 'auto' }))).code).toBe('no-executor');
  const executor = await stage.connect({ models: ['first', 'second'] });
  void stage.ask({ model: 'auto' });
  expect((await executor.nextCall()).formData['model']).toBe('first');
});

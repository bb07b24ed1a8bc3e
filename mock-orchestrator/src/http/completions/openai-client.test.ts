import OpenAI, { APIError, APIUserAbortError } from 'openai';
import { describe, expect, test } from 'vitest';
import { makeChunk, makeCompletion } from '../../testing/scripted-executor.ts';
import { startStage, TOKENS } from '../../testing/stage.ts';

const messages = [{ role: 'user' as const, content: 'Hi' }];

async function startClient() {
  const stage = await startStage();
  const client = new OpenAI({ baseURL: `${stage.url}/v1`, apiKey: TOKENS.ada, maxRetries: 0 });
  return { stage, client };
}

describe('the official openai client', () => {
  test('lists the models that the user’s executors announced', async () => {
    const { stage, client } = await startClient();
    await stage.connect({ models: ['m', 'n'] });
    const ids = [];
    for await (const { id } of client.models.list()) ids.push(id);
    expect(ids).toEqual(['m', 'n']);
  });

  test('gets a streamed answer with its usage', async () => {
    const { stage, client } = await startClient();
    const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
    const executor = await stage.connect({ models: ['m'] });
    const pending = client.chat.completions.create({ model: 'm', messages, stream: true, stream_options: { include_usage: true } });
    const call = await executor.nextCall();
    expect(call.formData).toMatchObject({ stream: true, stream_options: { include_usage: true } });
    call.acknowledge({ status: true });
    call.emit(makeChunk('Hel'));
    call.emit(makeChunk('lo', 'stop'));
    call.emit({ ...makeChunk(''), choices: [], usage });
    call.emit({ done: true });
    const chunks = [];
    for await (const chunk of await pending) chunks.push(chunk);
    expect(chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')).toBe('Hello');
    expect(chunks[1]?.choices[0]?.finish_reason).toBe('stop');
    expect(chunks[2]?.usage).toEqual(usage);
  });

  test('gets an answer without streaming', async () => {
    const { stage, client } = await startClient();
    await stage.connect({ models: ['m'], onCall: ({ acknowledge }) => acknowledge(makeCompletion('Hello')) });
    expect(await client.chat.completions.create({ model: 'm', messages })).toEqual(makeCompletion('Hello'));
  });

  test('sends tools and gets tool calls, streaming and not', async () => {
    const { stage, client } = await startClient();
    const executor = await stage.connect({ models: ['m'] });
    const tools = [{ type: 'function' as const, function: { name: 'clock', parameters: { type: 'object', properties: {} } } }];
    const toolCall = { id: 'call-1', type: 'function', function: { name: 'clock', arguments: '{}' } };
    const pending = client.chat.completions.create({ model: 'm', messages, tools });
    const call = await executor.nextCall();
    expect(call.formData['tools']).toEqual(tools);
    const { choices, ...head } = makeCompletion('');
    call.acknowledge({
      ...head,
      choices: [{ ...choices[0], message: { role: 'assistant', content: null, tool_calls: [toolCall] }, finish_reason: 'tool_calls' }],
    });
    expect((await pending).choices[0]?.message.tool_calls).toEqual([toolCall]);

    const streamed = client.chat.completions.stream({ model: 'm', messages, tools });
    const second = await executor.nextCall();
    second.acknowledge({ status: true });
    const piece = (delta: object, finish_reason: string | null = null) => ({
      ...makeChunk(''),
      choices: [{ index: 0, delta, finish_reason }],
    });
    second.emit(piece({ role: 'assistant', tool_calls: [{ index: 0, ...toolCall, function: { name: 'clock', arguments: '{' } }] }));
    second.emit(piece({ tool_calls: [{ index: 0, function: { arguments: '}' } }] }));
    second.emit(piece({}, 'tool_calls'));
    second.emit({ done: true });
    expect((await streamed.finalChatCompletion()).choices[0]?.message.tool_calls?.[0]).toMatchObject(toolCall);
  });

  test.each([true, false])('throws an APIError with status and code if the executor refuses (stream: %s)', async (stream) => {
    const { stage, client } = await startClient();
    await stage.connect({
      models: ['m'],
      onCall: ({ acknowledge }) => acknowledge({ error: 'No key. Add one.', code: 'invalid-key', cure: 'Add one.' }),
    });
    const failure = await client.chat.completions.create({ model: 'm', messages, stream }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(APIError);
    expect(failure).toMatchObject({ status: 424, code: 'invalid-key', message: expect.stringContaining('No key. Add one.') });
  });

  test('throws an APIError if the answer fails in the middle', async () => {
    const { stage, client } = await startClient();
    await stage.connect({
      models: ['m'],
      onCall: ({ acknowledge, emit }) => {
        acknowledge({ status: true });
        emit(makeChunk('begun'));
        emit({ error: { message: 'It failed. Wait.', code: 'overloaded', cure: 'Wait.' } });
        emit({ done: true });
      },
    });
    let text = '';
    const failure = await (async () => {
      for await (const chunk of await client.chat.completions.create({ model: 'm', messages, stream: true }))
        text += chunk.choices[0]?.delta.content ?? '';
    })().catch((error: unknown) => error);
    expect(text).toBe('begun');
    expect(failure).toBeInstanceOf(APIError);
    expect(failure).toMatchObject({ code: 'overloaded' });
  });

  test('throws an AuthenticationError for an invalid token', async () => {
    const { stage } = await startClient();
    const client = new OpenAI({ baseURL: `${stage.url}/v1`, apiKey: 'wrong-token', maxRetries: 0 });
    await expect(client.models.list()).rejects.toBeInstanceOf(OpenAI.AuthenticationError);
  });

  test('cancels at the executor if it aborts before or during an answer', async () => {
    const { stage, client } = await startClient();
    const executor = await stage.connect({ models: ['m'] });
    const early = new AbortController();
    const pending = client.chat.completions.create({ model: 'm', messages }, { signal: early.signal }).catch((error: unknown) => error);
    await executor.nextCall();
    early.abort();
    expect(await pending).toBeInstanceOf(APIUserAbortError);
    await executor.envelopeOf('request:chat:cancel');

    const streaming = client.chat.completions.create({ model: 'm', messages, stream: true });
    const call = await executor.nextCall();
    call.acknowledge({ status: true });
    call.emit(makeChunk('begun'));
    const stream = await streaming;
    for await (const _chunk of stream) stream.controller.abort();
    await executor.until(() => executor.types.filter((type) => type === 'request:chat:cancel').length === 2);
    expect(executor.envelopes.at(-1)?.data.data).toBeDefined();
  });
});

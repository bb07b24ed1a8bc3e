import type { EventEnvelope } from '@chat-executor/protocol';
import {
  ChatActiveSchema,
  ChatCompletionUpdateSchema,
  EventEnvelopeSchema,
  ResponseCompletionSchema,
  TaskAnswerSchema,
} from '@chat-executor/protocol';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { makeChunk, makeCompletion, type ScriptedExecutor } from '../../testing/scripted-executor.ts';
import { type Stage, startStage, TOKENS } from '../../testing/stage.ts';

const CHAT = { chat_id: 'chat-1', id: 'message-1' };

/** Waits for the last event of an answer. Returns all its events that a tab received. */
async function answerAt(tab: ScriptedExecutor): Promise<readonly EventEnvelope['data'][]> {
  await tab.until(() =>
    tab.envelopes.some(({ data }) => data.type === 'chat:active' && (data.data as { active: boolean }).active === false),
  );
  for (const envelope of tab.envelopes) expect(v.is(EventEnvelopeSchema, envelope)).toBe(true);
  return tab.envelopes.filter(({ data }) => data.type !== 'status').map(({ data }) => data);
}

async function askInChat(stage: Stage, fields = {}) {
  const response = await stage.ask({ ...CHAT, ...fields });
  return (await response.json()) as { task_ids: string[] };
}

test('answers HTTP immediately with the task id, and sends the answer as events only to the tabs of the user', async () => {
  const stage = await startStage();
  const executor = await stage.connect({ models: ['m'] });
  const tab = await stage.connect();
  const otherUser = await stage.connect({ token: TOKENS.ben });
  const answer = await askInChat(stage);
  expect(v.is(TaskAnswerSchema, answer)).toBe(true);
  const call = await executor.nextCall();
  expect(call.envelope).toMatchObject({ chat_id: 'chat-1', message_id: 'message-1' });
  call.answer('Hel', 'lo');
  const events = await answerAt(tab);
  expect(events).toEqual([
    { type: 'chat:active', data: { active: true } },
    { type: 'response:completion', data: { type: 'response.output_text.delta', delta: 'Hel' } },
    { type: 'response:completion', data: { type: 'response.output_text.delta', delta: 'lo' } },
    {
      type: 'chat:completion',
      data: {
        done: true,
        output: [{ type: 'message', role: 'assistant', status: 'completed', content: [{ type: 'output_text', text: 'Hello' }] }],
      },
    },
    { type: 'chat:active', data: { active: false } },
  ]);
  expect(tab.envelopes.every((envelope) => envelope.chat_id === 'chat-1' && envelope.message_id === 'message-1')).toBe(true);
  expect(v.is(ChatActiveSchema, events[0]?.data)).toBe(true);
  expect(v.is(ResponseCompletionSchema, events[1]?.data)).toBe(true);
  expect(v.is(ChatCompletionUpdateSchema, events[3]?.data)).toBe(true);
  expect(otherUser.envelopes).toEqual([]);
});

test('includes reasoning, tool calls and usage in the whole answer', async () => {
  const stage = await startStage();
  const delta = (fields: object) => ({ ...makeChunk(''), choices: [{ index: 0, delta: fields }] });
  await stage.connect({
    models: ['m'],
    onCall: ({ acknowledge, emit }) => {
      acknowledge({ status: true });
      emit(delta({ reasoning_content: 'Hm.' }));
      emit(delta({ tool_calls: [{ index: 0, id: 'call-1', type: 'function', function: { name: 'clock', arguments: '{"a"' } }] }));
      emit(delta({ tool_calls: [{ index: 0, function: { arguments: ':1}' } }] }));
      emit({ ...makeChunk(''), choices: [], usage: { total_tokens: 3 } });
      emit({ done: true });
    },
  });
  const tab = await stage.connect();
  await askInChat(stage);
  const events = await answerAt(tab);
  expect(events).toContainEqual({ type: 'response:completion', data: { type: 'response.reasoning_summary_text.delta', delta: 'Hm.' } });
  expect(events.at(-2)?.data).toEqual({
    done: true,
    usage: { total_tokens: 3 },
    output: [
      { type: 'reasoning', status: 'completed', summary: [{ type: 'summary_text', text: 'Hm.' }] },
      { type: 'function_call', status: 'completed', call_id: 'call-1', name: 'clock', arguments: '{"a":1}' },
    ],
  });
});

test('sends the whole answer at the end of a request that does not stream', async () => {
  const stage = await startStage();
  await stage.connect({ models: ['m'], onCall: ({ acknowledge }) => acknowledge(makeCompletion('Hello')) });
  const tab = await stage.connect();
  await askInChat(stage, { stream: false });
  expect((await answerAt(tab)).at(-2)?.data).toMatchObject({ done: true, output: [{ content: [{ text: 'Hello' }] }] });
});

test('sends one error and then the end with the text so far if the answer fails', async () => {
  const stage = await startStage();
  await stage.connect({
    models: ['m'],
    onCall: ({ acknowledge, emit }) => {
      acknowledge({ status: true });
      emit(makeChunk('begun'));
      emit({ error: { message: 'It failed. Wait.', code: 'overloaded', cure: 'Wait.' } });
      emit({ done: true });
    },
  });
  const tab = await stage.connect();
  await askInChat(stage);
  const events = await answerAt(tab);
  expect(events.slice(2)).toEqual([
    {
      type: 'chat:completion',
      data: { error: { message: 'It failed. Wait.', type: 'server_error', code: 'overloaded', param: null, cure: 'Wait.' } },
    },
    {
      type: 'chat:completion',
      data: {
        done: true,
        output: [{ type: 'message', role: 'assistant', status: 'incomplete', content: [{ type: 'output_text', text: 'begun' }] }],
      },
    },
    { type: 'chat:active', data: { active: false } },
  ]);
});

test('reports a failure before the start of the answer in the same way', async () => {
  const stage = await startStage();
  const tab = await stage.connect();
  await askInChat(stage);
  const events = await answerAt(tab);
  expect(events[1]).toMatchObject({ type: 'chat:completion', data: { error: { code: 'no-executor' } } });
  expect(events[2]).toEqual({ type: 'chat:completion', data: { done: true, output: [] } });
});

test('keeps the chat active until its last answer has ended', async () => {
  const stage = await startStage();
  const executor = await stage.connect({ models: ['m'] });
  await askInChat(stage, { id: 'message-1' });
  await askInChat(stage, { id: 'message-2' });
  const [first, second] = [await executor.nextCall(), await executor.nextCall()];
  first.answer('x');
  await executor.until(() =>
    executor.envelopes.some(({ data }) => (data.data as { done?: boolean }).done === true && data.type === 'chat:completion'),
  );
  second.answer('y');
  await answerAt(executor);
  const ends = executor.envelopes.filter(({ data }) => data.type === 'chat:active' && !(data.data as { active: boolean }).active);
  expect(ends).toHaveLength(1);
  expect(ends[0]?.message_id).toBe('message-2');
});

test('answers with a plain stream if the request has a chat but no message', async () => {
  const stage = await startStage();
  await stage.connect({ models: ['m'], onCall: (call) => call.answer('x') });
  expect((await stage.ask({ chat_id: 'chat-1' })).headers.get('content-type')).toContain('text/event-stream');
  expect((await stage.ask({ chat_id: '', id: 'message-1' })).headers.get('content-type')).toContain('text/event-stream');
});

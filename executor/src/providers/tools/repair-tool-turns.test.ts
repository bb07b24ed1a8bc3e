import type { ChatCompletionBody } from '@chat-executor/protocol';
import { expect, test } from 'vitest';
import { repairToolTurns } from './repair-tool-turns.ts';

const USER = { role: 'user', content: 'hi' };
const call = (id?: string) => ({ ...(id !== undefined && { id }), type: 'function', function: { name: 'x', arguments: '{}' } });
const asks = (...ids: string[]) => ({ role: 'assistant', content: '', tool_calls: ids.map(call) });
const result = (id: string, content = 'ok') => ({ role: 'tool', tool_call_id: id, content });

function repair(messages: ChatCompletionBody['messages']) {
  const notes: string[] = [];
  return { messages: repairToolTurns(messages, (remark) => notes.push(remark)), notes };
}

test('changes nothing in a conversation whose calls have their results', () => {
  const messages = [USER, asks('1', '2'), result('1'), result('2'), USER, asks('3'), result('3')];
  const repaired = repair(messages);
  expect(repaired.messages).toBe(messages);
  expect(repaired.notes).toEqual([]);
});

test('adds a result for a call without one', () => {
  expect(repair([USER, asks('1', '2'), result('2'), USER])).toEqual({
    messages: [USER, asks('1', '2'), result('1', 'No result.'), result('2'), USER],
    notes: ['added a placeholder for a missing tool result'],
  });
});

test('moves a late result behind its call', () => {
  expect(repair([asks('1'), USER, result('1')]).messages).toEqual([asks('1'), result('1'), USER]);
});

test('gives a repeated id a new one, in the call and its result', () => {
  const [first, firstResult, second, secondResult] = repair([asks('1'), result('1', 'a'), asks('1'), result('1', 'b')]).messages;
  expect([first, firstResult]).toEqual([asks('1'), result('1', 'a')]);
  const [renamed] = (second?.['tool_calls'] ?? []) as { id: string }[];
  expect(renamed?.id).toMatch(/^call-/);
  expect(secondResult).toEqual(result(renamed?.id ?? '', 'b'));
});

test('gives two calls with one id their own results, in order', () => {
  const { messages, notes } = repair([asks('1', '1'), result('1', 'a'), result('1', 'b')]);
  expect(messages.map(({ content }) => content)).toEqual(['', 'a', 'b']);
  const calls = (messages[0]?.['tool_calls'] ?? []) as { id: string }[];
  expect(new Set(calls.map(({ id }) => id)).size).toBe(2);
  expect(messages.slice(1).map((message) => message['tool_call_id'])).toEqual(calls.map(({ id }) => id));
  expect(notes).toEqual([]);
});

test('gives calls without an id one', () => {
  const { messages } = repair([
    { role: 'assistant', content: '', tool_calls: [call()] },
    { role: 'tool', content: 'a' },
  ]);
  const [named] = (messages[0]?.['tool_calls'] ?? []) as { id: string }[];
  expect(named?.id).toMatch(/^call-/);
  expect(messages[1]).toEqual({ role: 'tool', tool_call_id: named?.id, content: 'a' });
});

test('sends a result without a call as text', () => {
  expect(repair([USER, result('9', 'late')])).toEqual({
    messages: [USER, { role: 'user', content: 'late' }],
    notes: ['sent a tool result without a call as text'],
  });
});

test('replaces the older forms of calls and results, and puts a refusal into the content', () => {
  const { messages, notes } = repair([
    USER,
    { role: 'assistant', content: null, function_call: { name: 'x', arguments: '{}' } },
    { role: 'function', name: 'x', content: 'sunny' },
    { role: 'assistant', content: null, refusal: 'I cannot' },
  ]);
  const [, calling, answered, refused] = messages;
  const [named] = (calling?.['tool_calls'] ?? []) as { id: string }[];
  expect(calling).toEqual({ role: 'assistant', content: null, tool_calls: [{ ...call(), id: named?.id }] });
  expect(answered).toEqual({ role: 'tool', tool_call_id: named?.id, name: 'x', content: 'sunny' });
  expect(refused).toEqual({ role: 'assistant', content: 'I cannot' });
  expect(notes).toEqual([]);
});

test('replaces arguments that are not the text of a JSON object', () => {
  const send = (...given: unknown[]) => {
    const calls = given.map((each, index) => ({ id: String(index), type: 'function', function: { name: 'x', arguments: each } }));
    const { messages, notes } = repair([{ role: 'assistant', tool_calls: calls }]);
    const sent = (messages[0]?.['tool_calls'] ?? []) as { function: { arguments: unknown } }[];
    return { sent: sent.map((call) => call.function.arguments), notes: notes.filter((note) => /arguments/.test(note)) };
  };
  expect(send('{"a":1}', { a: 1 }, undefined, '')).toEqual({ sent: ['{"a":1}', '{"a":1}', '{}', '{}'], notes: [] });
  const note = 'replaced the arguments of a tool call: not a JSON object';
  expect(send('{"city":', '[1]')).toEqual({ sent: ['{}', '{}'], notes: [note, note] });
});

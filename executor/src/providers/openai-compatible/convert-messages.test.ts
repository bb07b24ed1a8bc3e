import type { ChatCompletionBody } from '@chat-executor/protocol';
import { expect, test } from 'vitest';
import type { Form } from '../refusals/refusal.ts';
import { convertMessages } from './convert-messages.ts';

const USER = { role: 'user', content: 'hi' };

const convert = (messages: ChatCompletionBody['messages'], ...avoided: Form[]) =>
  convertMessages(messages, new Set(avoided), () => undefined);

test('passes on messages of which no form was refused', () => {
  const messages = [
    { role: 'developer', content: 'be brief' },
    { ...USER, anything: 1 },
  ];
  expect(convert(messages)).toBe(messages);
});

test('names a developer message a system message', () => {
  expect(convert([{ role: 'developer', content: 'be brief' }, USER], 'developer_role')).toEqual([
    { role: 'system', content: 'be brief' },
    USER,
  ]);
});

test('puts system prompts in front of the first user message', () => {
  const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } };
  const system = [
    { role: 'system', content: 'one' },
    { role: 'developer', content: 'two' },
  ];
  expect(convert([...system, USER], 'system_role')).toEqual([{ role: 'user', content: 'one\n\ntwo\n\nhi' }]);
  expect(
    convert(
      [
        { role: 'system', content: 'one' },
        { role: 'user', content: [image] },
      ],
      'system_role',
    ),
  ).toEqual([{ role: 'user', content: [{ type: 'text', text: 'one' }, image] }]);
  expect(convert([{ role: 'system', content: 'one' }], 'system_role')).toEqual([{ role: 'user', content: 'one' }]);
});

test('leaves out fields that strict servers do not know, also in tool calls and parts', () => {
  const call = { id: 'c', type: 'function', function: { name: 'x', arguments: '{}' } };
  const fields = { reasoning_content: 'hm', annotations: [], images: [{}] };
  const notes: string[] = [];
  expect(
    convertMessages(
      [
        { role: 'user', content: [{ type: 'text', text: 'a', cache_control: { type: 'ephemeral' } }] },
        { role: 'assistant', content: null, tool_calls: [{ ...call, index: 0, extra_content: {} }], ...fields },
        { role: 'assistant', content: [{ type: 'thinking', thinking: [] }] },
      ],
      new Set(['extra_message_fields']),
      (remark) => notes.push(remark),
    ),
  ).toEqual([
    { role: 'user', content: [{ type: 'text', text: 'a' }] },
    { role: 'assistant', content: null, tool_calls: [call] },
    { role: 'assistant', content: '' },
  ]);
  expect(notes).toEqual(['left out the attachments of an assistant message: not supported by the server']);
});

test('replaces ids of tool calls by nine letters and digits, the same for a call and its result', () => {
  const call = { id: 'call_0123456789abcdef', type: 'function', function: { name: 'x', arguments: '{}' } };
  const own = { ...call, id: 'AbC123xyZ' };
  const [assistant, result, other] = convert(
    [
      { role: 'assistant', content: '', tool_calls: [call, own] },
      { role: 'tool', tool_call_id: call.id, content: '1' },
      { role: 'tool', tool_call_id: own.id, content: '2' },
    ],
    'foreign_tool_ids',
  );
  const [first, second] = (assistant?.['tool_calls'] ?? []) as { id: string }[];
  expect(first?.id).toMatch(/^[a-zA-Z0-9]{9}$/);
  expect(result?.['tool_call_id']).toBe(first?.id);
  expect([second?.id, other?.['tool_call_id']]).toEqual([own.id, own.id]);
});

test('moves images of tool results into a user message after them', () => {
  const text = { type: 'text', text: 'a map' };
  const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } };
  const result = (id: string, content: unknown) => ({ role: 'tool', tool_call_id: id, content });
  expect(convert([result('1', [text, image]), result('2', 'ok'), USER], 'tool_images')).toEqual([
    result('1', [text]),
    result('2', 'ok'),
    { role: 'user', content: [image] },
    USER,
  ]);
  expect(convert([result('1', [image])], 'tool_images')).toEqual([
    result('1', 'The result is the image below.'),
    { role: 'user', content: [image] },
  ]);
  expect(convert([{ role: 'assistant', content: [text, image] }, USER], 'tool_images')).toEqual([
    { role: 'assistant', content: [text] },
    { role: 'user', content: [image] },
    USER,
  ]);
});

test('names parts of the Responses API as the chat API does', () => {
  const url = 'data:image/png;base64,AA==';
  const content = [
    { type: 'input_text', text: 'a map' },
    { type: 'input_image', image_url: url },
  ];
  expect(convert([{ role: 'tool', tool_call_id: '1', content }])).toEqual([
    {
      role: 'tool',
      tool_call_id: '1',
      content: [
        { type: 'text', text: 'a map' },
        { type: 'image_url', image_url: { url } },
      ],
    },
  ]);
});

test('lets turns alternate, each with content, for servers that require it', () => {
  const calls = [{ id: 'c', type: 'function', function: { name: 'x', arguments: '{}' } }];
  const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } };
  const result = { role: 'tool', tool_call_id: 'c', content: 'r' };
  expect(
    convert(
      [
        { role: 'system', content: [{ type: 'text', text: 'be brief' }] },
        USER,
        { role: 'assistant', content: ' ' },
        { role: 'user', content: [{ type: 'text', text: 'and' }, image] },
        { role: 'assistant', content: 'a' },
        { role: 'assistant', content: null, tool_calls: calls },
        result,
        { ...result, content: '' },
        { role: 'user', content: '\n' },
        { role: 'assistant', content: 'Once ' },
      ],
      'loose_turns',
    ),
  ).toEqual([
    { role: 'system', content: 'be brief' },
    { role: 'user', content: [{ type: 'text', text: 'hi' }, { type: 'text', text: 'and' }, image] },
    { role: 'assistant', content: 'a', tool_calls: calls },
    result,
    { ...result, content: '(empty)' },
    { role: 'assistant', content: 'OK.' },
    { role: 'user', content: '(empty)' },
    { role: 'assistant', content: 'Once' },
  ]);
});

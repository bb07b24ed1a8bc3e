import type { ChatCompletionBody } from '@chat-executor/protocol';
import { describe, expect, test } from 'vitest';
import { convertMessages } from './convert-messages.ts';

const PNG = 'data:image/png;base64,AAAA';
const PDF = 'data:application/pdf;base64,AAAA';
const FORMAT = 'openai-responses-v1';

const call = (id: string | undefined, name = 'a', text: unknown = '{"x":1}') => ({
  ...(id !== undefined && { id }),
  type: 'function',
  function: { name, arguments: text },
});

function convert(
  messages: ChatCompletionBody['messages'],
  { avoided = [], model = 'm' }: { avoided?: 'reasoning_details'[]; model?: string } = {},
) {
  const notes: string[] = [];
  const options = { model, avoided: new Set(avoided), note: (remark: string) => notes.push(remark), keepSystemMessages: false };
  return { ...convertMessages(messages, options), notes };
}

describe('convertMessages', () => {
  test('makes the first system prompts instructions, and keeps later ones in place', () => {
    expect(
      convert([
        { role: 'system', content: 'One.' },
        { role: 'developer', content: [{ type: 'text', text: 'Two.' }] },
        { role: 'user', content: 'hi' },
        { role: 'system', content: 'Three.' },
      ]),
    ).toEqual({
      instructions: 'One.\n\nTwo.',
      input: [
        { role: 'user', content: 'hi' },
        { role: 'system', content: 'Three.' },
      ],
      notes: [],
    });
  });

  test('sends a system prompt alone as the question', () => {
    expect(convert([{ role: 'system', content: 'One.' }])).toMatchObject({
      instructions: '',
      input: [{ role: 'user', content: 'One.' }],
    });
  });

  test('sends images and files, in the form of chat completions and of this API', () => {
    const content = [
      { type: 'text', text: 'See:' },
      { type: 'image_url', image_url: { url: PNG, detail: 'low' } },
      { type: 'image_url', image_url: 'https://example.com/a.png' },
      { type: 'input_image', image_url: PNG },
      { type: 'file', file: { filename: 'a.pdf', file_data: PDF } },
      { type: 'file', file: { file_data: 'AAAA' } },
      { type: 'file', file: { file_id: 'file-1' } },
      { type: 'input_file', file_url: 'https://example.com/a.pdf' },
      { type: 'document_url', document_url: 'https://example.com/b.pdf' },
      { type: 'document_url', document_url: PDF },
      { type: 'file', file: { file_data: 'data:text/plain;base64,AAAA' } },
      { type: 'input_text', text: 'Well?' },
    ];
    expect(convert([{ role: 'user', content }]).input).toEqual([
      {
        role: 'user',
        content: [
          { type: 'input_text', text: 'See:' },
          { type: 'input_image', detail: 'low', image_url: PNG },
          { type: 'input_image', detail: 'auto', image_url: 'https://example.com/a.png' },
          { type: 'input_image', detail: 'auto', image_url: PNG },
          { type: 'input_file', filename: 'a.pdf', file_data: PDF },
          { type: 'input_file', filename: 'file.pdf', file_data: PDF },
          { type: 'input_file', file_id: 'file-1' },
          { type: 'input_file', file_url: 'https://example.com/a.pdf' },
          { type: 'input_file', file_url: 'https://example.com/b.pdf' },
          { type: 'input_file', filename: 'file.pdf', file_data: PDF },
          { type: 'input_file', filename: 'file', file_data: 'data:text/plain;base64,AAAA' },
          { type: 'input_text', text: 'Well?' },
        ],
      },
    ]);
  });

  test('names the part that the API does not support', () => {
    const convertPart = (part: object) => () => convert([{ role: 'user', content: [part] }]);
    expect(convertPart({ type: 'input_audio', input_audio: { data: 'AAAA', format: 'wav' } })).toThrow('input_audio');
    expect(convertPart({ type: 'image_url', image_url: {} })).toThrow('image without data');
    expect(convertPart({ type: 'file', file: {} })).toThrow('file without data');
    expect(convertPart({ type: 'Secret words' })).toThrow('unknown');
  });

  test('sends calls and results as items, also results with images', () => {
    const result = [
      { type: 'text', text: 'ok' },
      { type: 'image_url', image_url: { url: PNG } },
    ];
    const { input, notes } = convert([
      { role: 'user', content: 'hi' },
      { role: 'assistant', content: 'Let me look.', tool_calls: [call('c1'), call('c2', 'b', {}), call('c3', 'c', 'not JSON')] },
      { role: 'tool', tool_call_id: 'c1', content: 'sunny' },
      { role: 'tool', tool_call_id: 'c2', content: result },
      {
        role: 'tool',
        tool_call_id: 'c3',
        content: [
          { type: 'input_text', text: 'one' },
          { type: 'text', text: 'two' },
        ],
      },
    ]);
    expect(input.slice(1)).toEqual([
      { role: 'assistant', content: 'Let me look.' },
      { type: 'function_call', call_id: 'c1', name: 'a', arguments: '{"x":1}' },
      { type: 'function_call', call_id: 'c2', name: 'b', arguments: '{}' },
      { type: 'function_call', call_id: 'c3', name: 'c', arguments: '{}' },
      { type: 'function_call_output', call_id: 'c1', output: 'sunny' },
      {
        type: 'function_call_output',
        call_id: 'c2',
        output: [
          { type: 'input_text', text: 'ok' },
          { type: 'input_image', detail: 'auto', image_url: PNG },
        ],
      },
      { type: 'function_call_output', call_id: 'c3', output: 'one\ntwo' },
    ]);
    expect(notes).toEqual([]);
  });

  test('shortens long ids of calls and results, and leaves out calls without a name', () => {
    const [long, longest] = ['x'.repeat(64), 'x'.repeat(65)];
    const { input, notes } = convert([
      { role: 'assistant', content: '', tool_calls: [call(long), call(longest), call('c3', '')] },
      ...[long, longest, 'c3'].map((id) => ({ role: 'tool', tool_call_id: id, content: 'ok' })),
    ]);
    const [first, second, ...rest] = input.flatMap((item) => ('call_id' in item ? [item.call_id] : []));
    expect(first).toBe(long);
    expect(second).toMatch(/^[a-z0-9]{9}$/);
    expect(rest).toEqual([first, second]);
    expect(notes).toEqual(['left out the result of a tool call without a name']);
  });

  test('sends encrypted reasoning before the calls it belongs to, without the id of a stored item', () => {
    const details = [
      { type: 'reasoning.summary', summary: 'S1', id: 'rs_1', format: FORMAT, index: 0 },
      { type: 'reasoning.encrypted', data: 'E1', id: 'rs_1', format: FORMAT, index: 1 },
      { type: 'reasoning.encrypted', data: 'E2', id: 'rs_2', format: FORMAT, index: 2 },
      { type: 'reasoning.text', text: 'T', id: 'rs_3', format: FORMAT, index: 3 },
      { type: 'reasoning.summary', summary: 'without its reasoning', id: 'rs_4', format: FORMAT, index: 4 },
      { type: 'reasoning.encrypted', data: 'C', format: 'anthropic-claude-v1', index: 5 },
      { type: 'reasoning.encrypted', data: 'X', format: 'xai-responses-v1', index: 6 },
    ];
    const message = { role: 'assistant', content: 'Hm.', tool_calls: [call('c1')], reasoning_details: details };
    const { input, notes } = convert([message, { role: 'tool', tool_call_id: 'c1', content: 'ok' }]);
    expect(input.slice(0, -1)).toEqual([
      { type: 'reasoning', summary: [{ type: 'summary_text', text: 'S1' }], encrypted_content: 'E1' },
      { type: 'reasoning', summary: [], encrypted_content: 'E2' },
      { type: 'reasoning', id: 'rs_3', summary: [], content: [{ type: 'reasoning_text', text: 'T' }] },
      { role: 'assistant', content: 'Hm.' },
      { type: 'function_call', call_id: 'c1', name: 'a', arguments: '{"x":1}' },
    ]);
    expect(notes).toEqual([]);
    const reads = JSON.stringify(convert([message], { model: 'x-ai/grok-4' }).input);
    expect(reads, "xAI's models read their own reasoning").toContain('"encrypted_content":"X"');
    const without = convert([message], { avoided: ['reasoning_details'] });
    expect(without.input[0]).toEqual({ role: 'assistant', content: 'Hm.' });
    expect(without.notes).toContain('left out reasoning_details: from another model or account');
  });

  test('sends the texts of an assistant message only, its images after it, and notes the rest', () => {
    const content = [
      { type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] },
      { type: 'text', text: 'Here:' },
      { type: 'image_url', image_url: { url: PNG } },
      { type: 'file', file: { file_data: PDF } },
    ];
    const { input, notes } = convert([
      { role: 'assistant', content },
      { role: 'assistant', content: null, refusal: 'No.' },
      { role: 'assistant', content: '' },
    ]);
    expect(input).toEqual([
      { role: 'assistant', content: 'Here:' },
      { role: 'user', content: [{ type: 'input_image', detail: 'auto', image_url: PNG }] },
      { role: 'assistant', content: 'No.' },
    ]);
    expect(notes).toEqual(['left out the attachments of an assistant message: not supported by the Responses API']);
  });
});

import type { ChatCompletionBody } from '@chat-executor/protocol';
import { describe, expect, test } from 'vitest';
import type { Form } from '../refusals/refusal.ts';
import { convertRequest } from './convert-request.ts';

const TOOLS = [{ type: 'function', function: { name: 'a', description: 'b', parameters: { type: 'object', properties: {} } } }];

function convert(body: Partial<ChatCompletionBody>, avoided: readonly Form[] = []) {
  const notes: string[] = [];
  const full: ChatCompletionBody = { model: 'm', messages: [{ role: 'user', content: 'hi' }], ...body };
  const request = convertRequest(full, { stream: true, avoided: new Set(avoided), note: (remark) => notes.push(remark) });
  return { request, notes };
}

describe('convertRequest', () => {
  test('converts settings to Ollama options', () => {
    const { request } = convert({
      temperature: 0,
      top_p: 0.5,
      max_tokens: 9,
      seed: 1,
      presence_penalty: 0.1,
      frequency_penalty: 0.2,
      stop: ['a', 'b'],
      user: 'u',
    });
    expect(request).toEqual({
      model: 'm',
      messages: [{ role: 'user', content: 'hi' }],
      stream: true,
      options: { temperature: 0, top_p: 0.5, num_predict: 9, seed: 1, presence_penalty: 0.1, frequency_penalty: 0.2, stop: ['a', 'b'] },
    });
  });

  test('sends Ollama’s own settings where they belong', () => {
    const { request, notes } = convert({
      num_ctx: 8_192,
      top_k: 40,
      min_p: 0.1,
      repeat_penalty: 1.1,
      mirostat: 2,
      use_mmap: false,
      keep_alive: '10m',
      think: true,
      chat_template_kwargs: { enable_thinking: true },
    });
    expect(request).toMatchObject({
      options: { num_ctx: 8_192, top_k: 40, min_p: 0.1, repeat_penalty: 1.1, mirostat: 2, use_mmap: false },
      keep_alive: '10m',
      think: true,
    });
    expect(notes).toEqual(['left out chat_template_kwargs: not supported by Ollama']);
    expect(convert({ repetition_penalty: 1.2, num_predict: 7, keep_alive: 0 }).request).toMatchObject({
      options: { repeat_penalty: 1.2, num_predict: 7 },
      keep_alive: 0,
    });
    expect(convert({ max_tokens: 9, num_predict: 7, reasoning_effort: 'low', think: false }).request).toMatchObject({
      options: { num_predict: 9 },
      think: 'low',
    });
  });

  test('prefers the newer limit name, wraps a single stop word in a list, and drops null values', () => {
    expect(convert({ max_tokens: 9, max_completion_tokens: 8, stop: 'x', temperature: null, seed: 'no' }).request.options).toEqual({
      num_predict: 8,
      stop: ['x'],
    });
  });

  test('converts the response format', () => {
    const schema = { type: 'object' };
    expect(convert({ response_format: { type: 'json_object' } }).request.format).toBe('json');
    expect(convert({ response_format: { type: 'json_schema', json_schema: { name: 'x', schema } } }).request.format).toEqual(schema);
    expect(convert({ response_format: { type: 'text' } }).request).not.toHaveProperty('format');
  });

  test.each([
    ['none', false],
    ['minimal', 'low'],
    ['low', 'low'],
    ['medium', 'medium'],
    ['high', 'high'],
    ['max', 'high'],
  ])('converts the effort %s to think: %j', (effort, think) => {
    expect(convert({ reasoning_effort: effort }).request.think).toBe(think);
  });

  test('notes an effort that it does not know', () => {
    expect(convert({ reasoning_effort: 'extreme' }).notes).toEqual(['left out reasoning_effort: not supported by Ollama']);
  });

  test('passes on tools, unless tool_choice is none', () => {
    expect(convert({ tools: TOOLS }).request.tools).toEqual(TOOLS);
    expect(convert({ tools: TOOLS, tool_choice: 'none' }).request).not.toHaveProperty('tools');
    expect(convert({ tools: [] }).request).not.toHaveProperty('tools');
  });

  test('sends what Ollama reads of a schema: one object with all parameters, without references', () => {
    const parameters = {
      anyOf: [
        { type: 'object', properties: { place: { $ref: '#/$defs/Place', description: 'where' } } },
        { type: 'object', properties: { any: true } },
      ],
      $defs: { Place: { type: 'object', properties: { city: { type: ['string', 'null'] } } } },
    };
    const place = { type: 'object', properties: { city: { type: ['string', 'null'] } }, description: 'where' };
    const tools = [{ type: 'function', function: { name: 'a', parameters } }];
    expect(convert({ tools }).request.tools).toEqual([
      { type: 'function', function: { name: 'a', parameters: { type: 'object', properties: { place, any: {} } } } },
    ]);
    expect(convert({ tools }, ['typed_tool_schemas']).request.tools?.[0]?.function.parameters).toEqual({
      type: 'object',
      properties: { place: { description: 'where' }, any: {} },
    });
  });

  test('requests log probabilities only if the caller does', () => {
    expect(convert({ logprobs: true, top_logprobs: 2 }).request).toMatchObject({ logprobs: true, top_logprobs: 2 });
    expect(convert({ top_logprobs: 2 }).request).not.toHaveProperty('top_logprobs');
  });

  test('notes unsupported settings that would change the answer', () => {
    expect(convert({ n: 2, logit_bias: { 5: 1 }, tools: TOOLS, tool_choice: 'required' }).notes).toEqual([
      'left out n, logit_bias, tool_choice: not supported by Ollama',
    ]);
    expect(convert({ n: 1, tools: TOOLS, tool_choice: 'auto', parallel_tool_calls: true }).notes).toEqual([]);
  });
});

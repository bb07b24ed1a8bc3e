import type { ChatCompletionBody } from '@chat-executor/protocol';
import { describe, expect, test } from 'vitest';
import type { Form } from '../refusals/refusal.ts';
import { convertRequest } from './convert-request.ts';

const PARAMETERS = { type: 'object', properties: { city: { type: 'string' } } };
const TOOLS = [{ type: 'function', function: { name: 'a', description: 'b', parameters: PARAMETERS } }];
const SCHEMA = { type: 'object', properties: {} };

function convert(body: Partial<ChatCompletionBody>, ...avoided: Form[]) {
  const notes: string[] = [];
  const full: ChatCompletionBody = { model: 'gpt-5', messages: [{ role: 'user', content: 'hi' }], ...body };
  const request = convertRequest(full, { stream: true, avoided: new Set(avoided), note: (remark) => notes.push(remark) });
  return { request, notes };
}

describe('convertRequest', () => {
  test('stores nothing, and requests encrypted reasoning and its summary', () => {
    expect(convert({}).request).toEqual({
      model: 'gpt-5',
      input: [{ role: 'user', content: 'hi' }],
      stream: true,
      store: false,
      include: ['reasoning.encrypted_content'],
      reasoning: { summary: 'auto' },
    });
  });

  test('requests no reasoning from models without it', () => {
    for (const model of ['gpt-4.1-mini', 'openai/gpt-4o', 'gpt-3.5-turbo', 'chatgpt-4o-latest']) {
      const { request } = convert({ model });
      expect(request).not.toHaveProperty('reasoning');
      expect(request).not.toHaveProperty('include');
    }
  });

  test('converts settings to the names of this API', () => {
    const { request, notes } = convert({ temperature: 0.2, top_p: 0.5, max_tokens: 99, reasoning_effort: 'low', user: 'u', n: 1 });
    expect(request).toMatchObject({
      temperature: 0.2,
      top_p: 0.5,
      max_output_tokens: 99,
      reasoning: { effort: 'low', summary: 'auto' },
      user: 'u',
    });
    expect(convert({ max_tokens: 99, max_completion_tokens: 50 }).request.max_output_tokens).toBe(50);
    expect(convert({ reasoning_effort: 'none' }).request.reasoning).toEqual({ effort: 'none' });
    expect(notes).toEqual([]);
  });

  test('passes on the verbosity, also beside a format, and the cache key', () => {
    const { request, notes } = convert({ verbosity: 'low', prompt_cache_key: 'chat-1', response_format: { type: 'json_object' } });
    expect(request).toMatchObject({ text: { format: { type: 'json_object' }, verbosity: 'low' }, prompt_cache_key: 'chat-1' });
    expect(convert({ verbosity: 'low' }).request.text).toEqual({ verbosity: 'low' });
    expect(notes).toEqual([]);
  });

  test('raises a limit below the minimum, and notes it', () => {
    const { request, notes } = convert({ max_tokens: 1 });
    expect(request.max_output_tokens).toBe(16);
    expect(notes).toEqual(['max_tokens raised to 16, the minimum for the Responses API']);
  });

  test('notes settings without an equivalent', () => {
    const { request, notes } = convert({ stop: ['x'], seed: 1, n: 2, presence_penalty: 1, frequency_penalty: 1, logit_bias: { 1: 2 } });
    expect(Object.keys(request)).toEqual(['model', 'input', 'stream', 'store', 'include', 'reasoning']);
    expect(notes).toEqual(['left out n, stop, seed, presence_penalty, frequency_penalty, logit_bias: not supported by the Responses API']);
  });

  test('sends tools in flat form, not strict unless requested', () => {
    const strict = [{ type: 'function', function: { name: 's', parameters: { type: 'object' }, strict: true } }];
    const { request, notes } = convert({ tools: [...TOOLS, ...strict], tool_choice: 'auto', parallel_tool_calls: false });
    expect(request.tools).toEqual([
      { type: 'function', name: 'a', description: 'b', parameters: PARAMETERS, strict: false },
      { type: 'function', name: 's', parameters: { type: 'object', properties: {} }, strict: true },
    ]);
    expect(request).toMatchObject({ tool_choice: 'auto', parallel_tool_calls: false });
    expect(notes).toEqual([]);
  });

  test('leaves out tools of the server, with a note, and settings of tools without any', () => {
    const { request, notes } = convert({ tools: [{ type: 'web_search' }], tool_choice: 'required', parallel_tool_calls: true });
    expect(request).not.toHaveProperty('tools');
    expect(request).not.toHaveProperty('tool_choice');
    expect(request).not.toHaveProperty('parallel_tool_calls');
    expect(notes).toEqual(['left out tools that are not functions']);
  });

  test('adds the web search without which a deep-research model refuses every request', () => {
    const { request, notes } = convert({ model: 'o4-mini-deep-research', tool_choice: 'none' });
    expect(request.tools).toEqual([{ type: 'web_search_preview' }]);
    expect(request).not.toHaveProperty('tool_choice');
    expect(notes).toEqual(['added web search, which the model requires']);
  });

  test.each([
    ['none', 'none'],
    ['required', 'required'],
    [
      { type: 'function', function: { name: 'a' } },
      { type: 'function', name: 'a' },
    ],
    [
      { type: 'allowed_tools', allowed_tools: { mode: 'required', tools: [{ type: 'function', function: { name: 'a' } }] } },
      { type: 'allowed_tools', mode: 'required', tools: [{ type: 'function', name: 'a' }] },
    ],
    [{ type: 'unknown' }, undefined],
  ])('converts tool_choice %j to %j', (choice, expected) => {
    expect(convert({ tools: TOOLS, tool_choice: choice }).request.tool_choice).toEqual(expected);
  });

  test.each([
    [{ type: 'text' }, undefined],
    [{ type: 'json_object' }, { type: 'json_object' }],
    [
      { type: 'json_schema', json_schema: { name: 'n', schema: SCHEMA, strict: true, description: 'd' } },
      { type: 'json_schema', name: 'n', schema: SCHEMA, strict: true, description: 'd' },
    ],
    [
      { type: 'json_schema', json_schema: { schema: SCHEMA } },
      { type: 'json_schema', name: 'answer', schema: SCHEMA },
    ],
    [{ type: 'json_schema', json_schema: { name: 'n' } }, { type: 'json_object' }],
  ])('converts response_format %j to %j', (format, expected) => {
    expect(convert({ response_format: format }).request.text?.format).toEqual(expected);
  });

  test('requests log probabilities', () => {
    const { request } = convert({ model: 'gpt-4.1', logprobs: true, top_logprobs: 3 });
    expect(request).toMatchObject({ include: ['message.output_text.logprobs'], top_logprobs: 3 });
  });

  test('keeps a system prompt a message if JSON is requested, because the API looks for the word in messages, or instructions are refused', () => {
    const messages = [
      { role: 'system', content: 'Answer in JSON.' },
      { role: 'user', content: 'hi' },
    ];
    for (const { request } of [convert({ messages, response_format: { type: 'json_object' } }), convert({ messages }, 'instructions')]) {
      expect(request.input).toEqual(messages);
      expect(request).not.toHaveProperty('instructions');
    }
  });

  test('leaves out a refused part', () => {
    expect(convert({}, 'encrypted_reasoning').request).not.toHaveProperty('include');
    expect(convert({ reasoning_effort: 'low' }, 'reasoning').request).not.toHaveProperty('reasoning');
    expect(convert({ reasoning_effort: 'low' }, 'reasoning_summary').request.reasoning).toEqual({ effort: 'low' });
  });

  test('sends one object schema that is not strict for combined schemas', () => {
    const parameters = { anyOf: [PARAMETERS, { type: 'object', properties: { zip: { type: 'string' } } }] };
    const { request } = convert({ tools: [{ type: 'function', function: { name: 'a', parameters, strict: true } }] });
    expect(request.tools).toMatchObject([
      { strict: false, parameters: { type: 'object', properties: { city: { type: 'string' }, zip: { type: 'string' } } } },
    ]);
    expect(JSON.stringify(request.tools)).not.toContain('anyOf');
  });
});

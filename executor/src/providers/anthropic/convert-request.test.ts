import type { ChatCompletionBody } from '@chat-executor/protocol';
import { describe, expect, test } from 'vitest';
import type { Form } from '../refusals/refusal.ts';
import { convertRequest, DEFAULT_MAX_TOKENS } from './convert-request.ts';

const PARAMETERS = { type: 'object', properties: { city: { type: 'string' } } };
const TOOLS = [{ type: 'function', function: { name: 'a', description: 'b', parameters: PARAMETERS, strict: true } }];

function convert(body: Partial<ChatCompletionBody>, ...avoided: Form[]) {
  const notes: string[] = [];
  const full: ChatCompletionBody = { model: 'm', messages: [{ role: 'user', content: 'hi' }], ...body };
  const request = convertRequest(full, { stream: true, avoided: new Set(avoided), note: (remark) => notes.push(remark) });
  return { request, notes };
}

describe('convertRequest', () => {
  test('converts settings to Anthropic names, and sends nothing else', () => {
    const { request, notes } = convert({ temperature: 0.2, top_p: 0.5, max_tokens: 9, stop: ['a', ' '], user: 'ada@example.com', n: 1 });
    expect(request).toEqual({
      model: 'm',
      max_tokens: 9,
      stream: true,
      messages: [{ role: 'user', content: [{ type: 'text', text: 'hi' }] }],
      temperature: 0.2,
      top_p: 0.5,
      stop_sequences: ['a'],
    });
    expect(notes).toEqual([]);
  });

  test('sends top_k, and notes settings of local servers', () => {
    const { request, notes } = convert({ top_k: 40, num_ctx: 4_096, min_p: 0.1 });
    expect(request.top_k).toBe(40);
    expect(notes).toEqual(['left out num_ctx, min_p: not supported by Anthropic']);
    expect(convert({ top_k: 40, reasoning_effort: 'low' }).request).not.toHaveProperty('top_k');
  });

  test('passes on the cache points of the client, at most four', () => {
    const cache_control = { type: 'ephemeral', ttl: '1h' };
    const part = (text: string) => ({ type: 'text', text, cache_control });
    const { request } = convert({
      messages: [
        { role: 'system', content: [part('be kind'), { type: 'text', text: 'be brief' }] },
        { role: 'user', content: [part('a')] },
      ],
      tools: [{ ...TOOLS[0], cache_control }],
    });
    expect(request.system).toEqual([
      { type: 'text', text: 'be kind', cache_control },
      { type: 'text', text: 'be brief' },
    ]);
    expect(request.messages[0]?.content).toEqual([{ type: 'text', text: 'a', cache_control }]);
    expect(request.tools?.[0]).toMatchObject({ name: 'a', cache_control });
    const { request: many, notes } = convert({ messages: [{ role: 'user', content: ['a', 'b', 'c', 'd', 'e'].map(part) }] });
    expect(JSON.stringify(many.messages).match(/cache_control/g)).toHaveLength(4);
    expect(JSON.stringify(many.messages)).toContain('{"type":"text","text":"a"}');
    expect(notes).toEqual(['left out 1 of 5 cache points: Anthropic allows 4']);
  });

  test('moves cache points where the API takes them', () => {
    const point = { type: 'ephemeral' };
    const long = { type: 'ephemeral', ttl: '1h' };
    const text = (value: string, cache_control?: object) => ({ type: 'text', text: value, ...(cache_control && { cache_control }) });
    const file = { file_data: 'data:application/pdf;base64,AA==' };
    const call = { id: '1', type: 'function', function: { name: 'a', arguments: '{}' } };
    const { request, notes } = convert({
      messages: [
        { role: 'system', content: 'be kind', cache_control: long },
        { role: 'user', content: [{ type: 'file', file, cache_control: point }, text('hi')] },
        { role: 'assistant', content: null, tool_calls: [call] },
        { role: 'tool', tool_call_id: '1', content: [text('a', point), text('b', long), text('c')] },
      ],
    });
    expect(request.system).toEqual([text('be kind', long)]);
    expect(request.messages.map(({ content }) => content)).toEqual([
      [expect.objectContaining({ type: 'document', cache_control: point }), text('hi')],
      [expect.objectContaining({ type: 'tool_use' })],
      [{ type: 'tool_result', tool_use_id: '1', content: [text('a'), text('b'), text('c')], cache_control: point }],
    ]);
    expect(notes).toEqual(['shortened a cache point to 5 minutes: Anthropic allows 1 hour only before shorter ones']);
  });

  test('sets cache points after the tools, the prompt and the last turn of a conversation, unless the client has its own', () => {
    const automatic = (body: Partial<ChatCompletionBody>, ...avoided: Form[]) =>
      convertRequest(
        { model: 'm', messages: [], ...body },
        { stream: true, avoided: new Set(avoided), note: () => undefined, promptCaching: true },
      );
    const point = { cache_control: { type: 'ephemeral' } };
    const system = { role: 'system', content: 'be kind' };
    const user = { role: 'user', content: 'hi' };
    const first = automatic({ messages: [system, user], tools: TOOLS });
    expect(first.system).toEqual([{ type: 'text', text: 'be kind', ...point }]);
    expect(first.tools?.[0]).toMatchObject(point);
    expect(first.messages[0]?.content, 'a single turn may never be continued').toEqual([{ type: 'text', text: 'hi' }]);
    const later = automatic({ messages: [user, { role: 'assistant', content: 'Hello' }, user] });
    expect(later.messages.at(-1)?.content).toEqual([{ type: 'text', text: 'hi', ...point }]);
    const own = { role: 'user', content: [{ type: 'text', text: 'x', ...point }] };
    expect(automatic({ messages: [system, own] }).system).toBe('be kind');
    expect(JSON.stringify(automatic({ messages: [system, own], tools: TOOLS }, 'cache_points'))).not.toContain('cache_control');
  });

  test('always sends a limit, and prefers its newer name', () => {
    expect(convert({}).request.max_tokens).toBe(DEFAULT_MAX_TOKENS);
    expect(convert({ max_tokens: 9, max_completion_tokens: 8 }).request.max_tokens).toBe(8);
    expect(convert({ max_tokens: null }).request.max_tokens).toBe(DEFAULT_MAX_TOKENS);
  });

  test('caps a temperature above 1, and notes it', () => {
    const { request, notes } = convert({ temperature: 1.5 });
    expect(request.temperature).toBe(1);
    expect(notes).toEqual(['temperature lowered to 1, the maximum for Anthropic']);
  });

  test('notes unsupported settings that would change the answer', () => {
    const { notes } = convert({ n: 2, logit_bias: { 5: 1 }, seed: 7, presence_penalty: 0, frequency_penalty: 0.1, logprobs: false });
    expect(notes).toEqual(['left out n, frequency_penalty, logit_bias, seed: not supported by Anthropic']);
  });

  test('sends tools with their schema', () => {
    expect(convert({ tools: TOOLS }).request).toMatchObject({
      tools: [{ name: 'a', description: 'b', input_schema: PARAMETERS }],
      tool_choice: { type: 'auto' },
    });
    expect(convert({ tools: [{ type: 'function', function: { name: 'a' } }] }).request.tools).toEqual([
      { name: 'a', input_schema: { type: 'object', properties: {} } },
    ]);
    for (const { request } of [convert({}), convert({ tools: [] })]) {
      expect(request).not.toHaveProperty('tools');
      expect(request).not.toHaveProperty('tool_choice');
    }
  });

  test.each([
    ['auto', undefined, { type: 'auto' }],
    ['none', undefined, { type: 'none' }],
    ['required', undefined, { type: 'any' }],
    ['required', false, { type: 'any', disable_parallel_tool_use: true }],
    [{ type: 'function', function: { name: 'a' } }, undefined, { type: 'tool', name: 'a' }],
    [undefined, false, { type: 'auto', disable_parallel_tool_use: true }],
  ])('converts the tool choice %j with parallel calls %j to %j', (choice, parallel, expected) => {
    expect(convert({ tools: TOOLS, tool_choice: choice, parallel_tool_calls: parallel }).request.tool_choice).toEqual(expected);
  });

  test('sends only the tools that the choice allows, and notes tools that are not functions', () => {
    const tools = [...TOOLS, { type: 'function', function: { name: 'b' } }, { type: 'custom', custom: { name: 'c' } }];
    const allowed_tools = { mode: 'required', tools: [{ type: 'function', function: { name: 'b' } }] };
    const { request } = convert({ tools, tool_choice: { type: 'allowed_tools', allowed_tools } });
    expect(request.tools?.map(({ name }) => name)).toEqual(['b']);
    expect(request.tool_choice).toEqual({ type: 'any' });
    const all = convert({ tools });
    expect(all.request.tools?.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(all.notes).toEqual(['left out tools that are not functions']);
  });

  test('requests JSON with a cleaned schema, or drops and notes it without one', () => {
    const schema = { type: 'object', properties: { age: { type: 'integer', minimum: 0 } } };
    const { request } = convert({ response_format: { type: 'json_schema', json_schema: { name: 'x', schema } } });
    expect(request.output_config).toEqual({
      format: {
        type: 'json_schema',
        schema: { type: 'object', properties: { age: { type: 'integer' } }, additionalProperties: false },
      },
    });
    const plain = convert({ response_format: { type: 'json_object' } });
    expect(plain.request).not.toHaveProperty('output_config');
    expect(plain.notes).toEqual(['left out response_format: Anthropic requires a schema']);
    expect(convert({ response_format: { type: 'text' } }).notes).toEqual([]);
  });
});

test('declares the tools of earlier calls if the server requires it, and forbids new calls', () => {
  const call = { id: 'c', type: 'function', function: { name: 'find', arguments: '{}' } };
  const messages = [
    { role: 'user', content: 'a' },
    { role: 'assistant', content: '', tool_calls: [call] },
    { role: 'tool', tool_call_id: 'c', content: 'b' },
  ];
  expect(convert({ messages }, 'undeclared_calls').request).toMatchObject({ tools: [{ name: 'find' }], tool_choice: { type: 'none' } });
  expect(convert({ messages }).request).not.toHaveProperty('tools');
  expect(convert({ messages, tools: TOOLS }, 'undeclared_calls').request.tool_choice).toEqual({ type: 'auto' });
});

describe('thinking', () => {
  const thinking = (body: Partial<ChatCompletionBody>, ...avoided: Form[]) => {
    const { request, notes } = convert(body, ...avoided);
    return { thinking: request.thinking, effort: request.output_config?.effort, notes };
  };

  test('requests thinking only if the caller sets an effort', () => {
    expect(thinking({})).toEqual({ thinking: undefined, effort: undefined, notes: [] });
    expect(thinking({ reasoning_effort: 'high' })).toEqual({
      thinking: { type: 'adaptive', display: 'summarized' },
      effort: 'high',
      notes: [],
    });
    expect(thinking({ reasoning_effort: 'minimal' }).effort).toBe('low');
    expect(thinking({ reasoning_effort: 'none' }).thinking).toEqual({ type: 'disabled' });
    expect(thinking({ reasoning_effort: 'extreme' }).notes).toEqual(['left out reasoning_effort: not supported by Anthropic']);
  });

  test('sends back signed thinking before the calls that follow it, unless the request turns thinking off', () => {
    const format = 'anthropic-claude-v1';
    const call = { id: '1', type: 'function', function: { name: 'a', arguments: '{}' } };
    const details = [
      { type: 'reasoning.text', text: 'h', format, index: 0 },
      { type: 'reasoning.text', text: 'm', format, index: 0 },
      { type: 'reasoning.text', signature: 's', format, index: 0 },
      { type: 'reasoning.text', text: 'whole', signature: 't', format, index: 0 },
      { type: 'reasoning.encrypted', data: 'd', format, index: 1 },
      { type: 'reasoning.text', text: 'unsigned', format, index: 2 },
      { type: 'reasoning.text', text: 'of another model', signature: 'x', format: 'google-gemini-v1', index: 3 },
    ];
    const body = {
      reasoning_effort: 'low',
      messages: [
        { role: 'user', content: 'hi' },
        { role: 'assistant', content: '', tool_calls: [call], reasoning_details: details },
        { role: 'tool', tool_call_id: '1', content: 'ok' },
      ],
    };
    const types = (request: ReturnType<typeof convert>['request']) => request.messages[1]?.content.map((block) => block.type);
    expect(convert(body).request.messages[1]?.content).toEqual([
      { type: 'thinking', thinking: 'hm', signature: 's' },
      { type: 'thinking', thinking: 'whole', signature: 't' },
      { type: 'redacted_thinking', data: 'd' },
      { type: 'tool_use', id: '1', name: 'a', input: {} },
    ]);
    const { reasoning_effort: _, ...byDefault } = body;
    expect(types(convert(byDefault).request), 'newer models think by default').toEqual([
      'thinking',
      'thinking',
      'redacted_thinking',
      'tool_use',
    ]);
    expect(convert(body, 'adaptive_thinking').request.thinking, 'also with a budget').toMatchObject({ type: 'enabled' });
    expect(types(convert({ ...body, reasoning_effort: 'none' }).request)).toEqual(['tool_use']);
    expect(types(convert(body, 'earlier_thinking').request)).toEqual(['tool_use']);
    const stopped = [
      { role: 'user', content: 'hi' },
      { role: 'assistant', content: '', reasoning_details: details },
    ];
    expect(convert({ ...body, messages: stopped }).request.messages, 'a turn of thinking alone').toHaveLength(1);
  });

  test('drops the temperature and notes it', () => {
    const { request, notes } = convert({ reasoning_effort: 'low', temperature: 0.1, top_p: 0.9 });
    expect(request).not.toHaveProperty('temperature');
    expect(request).not.toHaveProperty('top_p');
    expect(notes).toEqual(['left out temperature, top_p: not supported with thinking']);
  });

  test('uses at most half of the limit in older models', () => {
    const older = (body: Partial<ChatCompletionBody>) => thinking({ reasoning_effort: 'medium', ...body }, 'adaptive_thinking');
    expect(older({}).thinking).toEqual({ type: 'enabled', budget_tokens: 8_192 });
    expect(older({ max_tokens: 4_000 }).thinking).toEqual({ type: 'enabled', budget_tokens: 2_000 });
    expect(older({ max_tokens: 2_000 })).toEqual({ notes: ['left out reasoning_effort: not supported in this request'] });
  });

  test('requests no thinking if a tool must be called, or in older models after a tool call', () => {
    expect(thinking({ reasoning_effort: 'low', tools: TOOLS, tool_choice: 'required' })).toEqual({ effort: 'low', notes: [] });
    const messages = [
      { role: 'user', content: 'hi' },
      { role: 'tool', tool_call_id: 'x', content: 'y' },
    ];
    const left = { notes: ['left out reasoning_effort: not supported in this request'] };
    expect(thinking({ reasoning_effort: 'low', messages }, 'adaptive_thinking')).toEqual(left);
    expect(thinking({ reasoning_effort: 'low', tools: TOOLS, tool_choice: 'required' }, 'adaptive_thinking')).toEqual(left);
  });
});

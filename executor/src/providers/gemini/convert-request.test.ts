import type { ChatCompletionBody } from '@chat-executor/protocol';
import { describe, expect, test } from 'vitest';
import type { Form } from '../refusals/refusal.ts';
import { convertRequest } from './convert-request.ts';

const PARAMETERS = { type: 'object', properties: { city: { type: 'string' } }, additionalProperties: false };
const TOOLS = [{ type: 'function', function: { name: 'a', description: 'b', parameters: PARAMETERS } }];

function convert(body: Partial<ChatCompletionBody>, ...avoided: Form[]) {
  const notes: string[] = [];
  const full: ChatCompletionBody = { model: 'gemini-3-flash', messages: [{ role: 'user', content: 'hi' }], ...body };
  const request = convertRequest(full, { stream: true, avoided: new Set(avoided), note: (remark) => notes.push(remark) });
  return { request, notes };
}

describe('convertRequest', () => {
  test('converts settings to Gemini names, and sends nothing else', () => {
    const { request, notes } = convert({
      temperature: 0,
      top_p: 0.5,
      max_tokens: 9,
      max_completion_tokens: 8,
      seed: 1,
      presence_penalty: 0,
      frequency_penalty: 0.2,
      n: 1,
      stop: 'x',
      user: 'u',
    });
    expect(request).toEqual({
      contents: [{ role: 'user', parts: [{ text: 'hi' }] }],
      generationConfig: { temperature: 0, topP: 0.5, maxOutputTokens: 8, seed: 1, frequencyPenalty: 0.2, stopSequences: ['x'] },
    });
    expect(notes).toEqual([]);
  });

  test('notes unsupported settings that would change the answer', () => {
    expect(convert({ logit_bias: { 5: 1 }, logprobs: true, tools: TOOLS, parallel_tool_calls: false }).notes).toEqual([
      'left out logit_bias, logprobs: not supported by Gemini',
      'left out parallel_tool_calls: not supported by Gemini',
    ]);
  });

  test('sends only the tools that the choice allows, and notes tools that are not functions', () => {
    const tools = [...TOOLS, { type: 'function', function: { name: 'b' } }, { type: 'custom', custom: { name: 'c' } }];
    const allowed_tools = { mode: 'auto', tools: [{ type: 'function', function: { name: 'b' } }] };
    const { request } = convert({ tools, tool_choice: { type: 'allowed_tools', allowed_tools } });
    expect(request.tools).toEqual([{ functionDeclarations: [{ name: 'b' }] }]);
    expect(convert({ tools }).notes).toEqual(['left out tools that are not functions']);
  });

  test('sends the older form of a schema if the other was refused', () => {
    const parameters = {
      anyOf: [
        { ...PARAMETERS, additionalProperties: false },
        { type: 'object', properties: { zip: {} } },
      ],
    };
    const tools = [{ type: 'function', function: { name: 'a', parameters } }];
    const [flat, old, loose] = [[], ['full_tool_schemas'], ['full_tool_schemas', 'typed_tool_schemas']].map(
      (avoided) => convert({ tools }, ...(avoided as Form[])).request.tools?.[0]?.functionDeclarations[0],
    );
    const properties = { city: { type: 'string' }, zip: { type: 'string' } };
    expect(flat).toEqual({ name: 'a', parametersJsonSchema: { type: 'object', properties: { ...properties, zip: {} } } });
    expect(old).toEqual({ name: 'a', parameters: { type: 'object', properties } });
    expect(loose).toEqual({ name: 'a', parameters: { type: 'object', properties } });
  });

  test('sends top_k, and notes settings of local servers', () => {
    const { request, notes } = convert({ top_k: 40, num_ctx: 4_096 });
    expect(request.generationConfig.topK).toBe(40);
    expect(notes).toEqual(['left out num_ctx: not supported by Gemini']);
  });

  test('sends at most five stop sequences, and notes the others', () => {
    const { request, notes } = convert({ stop: ['1', '2', '3', '4', '5', '6'] });
    expect(request.generationConfig.stopSequences).toEqual(['1', '2', '3', '4', '5']);
    expect(notes).toEqual(['left out 1 of 6 stop sequences: Gemini allows 5']);
  });

  test('sends tools with their JSON Schema, or none if they have no parameters', () => {
    const empty = { type: 'function', function: { name: 'c', parameters: { type: 'object', properties: {} } } };
    expect(convert({ tools: [...TOOLS, empty] }).request).toMatchObject({
      tools: [
        {
          functionDeclarations: [{ name: 'a', description: 'b', parametersJsonSchema: PARAMETERS }, { name: 'c' }],
        },
      ],
      toolConfig: { functionCallingConfig: { mode: 'AUTO' } },
    });
    for (const { request } of [convert({}), convert({ tools: [] })]) {
      expect(request).not.toHaveProperty('tools');
      expect(request).not.toHaveProperty('toolConfig');
    }
  });

  test.each([
    ['none', { mode: 'NONE' }],
    ['required', { mode: 'ANY' }],
    [
      { type: 'function', function: { name: 'a' } },
      { mode: 'ANY', allowedFunctionNames: ['a'] },
    ],
  ])('converts the tool choice %j to %j', (choice, expected) => {
    expect(convert({ tools: TOOLS, tool_choice: choice }).request.toolConfig?.functionCallingConfig).toEqual(expected);
  });

  test('requests JSON with and without a schema', () => {
    const schema = { type: 'object', properties: { a: { type: 'string' } } };
    expect(convert({ response_format: { type: 'json_object' } }).request.generationConfig).toEqual({
      responseMimeType: 'application/json',
    });
    expect(convert({ response_format: { type: 'json_schema', json_schema: { name: 'x', schema } } }).request.generationConfig).toEqual({
      responseMimeType: 'application/json',
      responseJsonSchema: schema,
    });
    expect(convert({ response_format: { type: 'text' } }).request.generationConfig).toEqual({});
    const older = convert({ response_format: { type: 'json_schema', json_schema: { schema } } }, 'response_json_schema');
    expect(older.request.generationConfig).toEqual({ responseMimeType: 'application/json', responseSchema: schema });
  });

  test.each([
    ['gemini-3-flash', 'high', { includeThoughts: true, thinkingLevel: 'HIGH' }],
    ['gemini-3-flash', 'none', { includeThoughts: false, thinkingLevel: 'MINIMAL' }],
    ['gemini-3-flash', 'max', { includeThoughts: true, thinkingLevel: 'HIGH' }],
    ['gemini-2.5-flash', 'low', { includeThoughts: true, thinkingBudget: 1024 }],
    ['gemini-2.5-flash', 'none', { includeThoughts: false, thinkingBudget: 0 }],
    ['gemini-3-flash', undefined, undefined],
  ])('converts the effort for %s, %s, to %j', (model, effort, expected) => {
    expect(convert({ model, reasoning_effort: effort }).request.generationConfig.thinkingConfig).toEqual(expected);
  });

  test('notes an effort that it does not know', () => {
    expect(convert({ reasoning_effort: 'extreme' }).notes).toEqual(['left out reasoning_effort: not supported by Gemini']);
  });
});

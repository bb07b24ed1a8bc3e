import type { ChatCompletionBody } from '@chat-executor/protocol';
import { expect, test } from 'vitest';
import { ProviderFailure } from '../http/provider-failure.ts';
import { ANY } from '../refusals/refusal.ts';
import { findRefusal } from './find-refusal.ts';

const BODY: ChatCompletionBody = {
  model: 'm',
  messages: [{ role: 'user', content: 'hi' }],
  n: 2,
  response_format: { type: 'json_object' },
  tools: [{ type: 'function', function: { name: 'x' } }],
  tool_choice: 'required',
};

const find = (message: string, effort = 'none', status = 400) =>
  findRefusal(new ProviderFailure(status, { error: { code: status, message, status: 'INVALID_ARGUMENT' } }), {
    body: { ...BODY, reasoning_effort: effort },
    avoided: new Set(),
  });

test.each([
  [{ avoid: 'system_role' }, 'Developer instruction is not enabled for models/gemma-3-27b-it'],
  [{ set: { response_format: undefined } }, 'JSON mode is not enabled for models/gemma-3-27b-it'],
  [{ set: { response_format: undefined } }, "Function calling with a response mime type: 'application/json' is unsupported"],
  [{ set: { reasoning_effort: undefined } }, 'Thinking is not enabled for models/gemini-2.0-flash'],
  [{ set: { reasoning_effort: 'minimal' } }, 'Budget 0 is invalid. This model only works in thinking mode.'],
  [{ avoid: 'earlier_thinking' }, 'Corrupted thought signature.'],
  [{ avoid: 'earlier_thinking' }, 'Unable to submit request because Thought signature is not valid.. Learn more: https://cloud.google.com'],
  [
    { avoid: 'earlier_thinking' },
    'Invalid value at \'contents[1].parts[0].thought_signature\' (TYPE_BYTES), Base64 decoding failed for "AA…"',
  ],
  [{ avoid: 'thinking_level' }, 'Thinking level is not supported for this model.'],
  [{ set: { presence_penalty: undefined, frequency_penalty: undefined } }, 'Penalty is not enabled for models/gemini-2.5-flash-lite'],
  [{ set: { n: undefined } }, 'Multiple candidates is not enabled for this model'],
  [
    { avoid: 'full_tool_schemas' },
    '* GenerateContentRequest.tools[0].function_declarations[0].parameters.properties: should be non-empty for OBJECT type',
  ],
  [{ avoid: 'full_tool_schemas' }, "schema at properties.place can only contain properties starting with '$' when $ref is present"],
  [{ avoid: 'full_tool_schemas' }, "$ref 'Place' was set alongside unsupported fields. If a schema node has $ref set, then only…"],
  [{ avoid: 'full_tool_schemas' }, 'Schema.ref was set alongside unsupported fields.'],
  [{ avoid: 'full_tool_schemas' }, 'reference to undefined schema at properties.place.anyOf.1'],
  ...['function_declarations', 'functionDeclarations'].map((name): [object, string] => [
    { avoid: 'full_tool_schemas' },
    `Invalid JSON payload received. Unknown name "parametersJsonSchema" at 'tools[0].${name}[0]': Cannot find field.`,
  ]),
  [{ avoid: 'response_json_schema' }, `Unknown name "responseJsonSchema" at 'generation_config': Cannot find field.`],
  [
    { avoid: 'full_tool_schemas' },
    "Unable to submit request because `x` functionDeclaration `parameters.place` schema didn't specify the schema type field.",
  ],
  [{ set: { response_format: undefined } }, 'The specified schema produces a constraint that has too many states for serving.'],
  [{ set: { tool_choice: 'auto' } }, 'Tool calling config mode ANY is not supported for this model'],
  [{ set: { tool_choice: 'auto' } }, 'Forced function calling (mode = ANY) is only supported for Gemini 1.5 Pro'],
  [
    { set: { tools: undefined, tool_choice: undefined, parallel_tool_calls: undefined } },
    'Function calling is not enabled for models/gemma-3-27b-it',
  ],
])('changes %o after: %s', (change, message) => {
  expect(find(message)?.change).toEqual(change);
});

test('replaces a refused thinking level by the nearest', () => {
  expect(find('Thinking level MINIMAL is not supported for this model.', 'minimal')?.change).toEqual({ set: { reasoning_effort: 'low' } });
  expect(find('Thinking level MEDIUM is not supported for this model.', 'medium')?.change).toEqual({ set: { reasoning_effort: 'low' } });
});

test('changes the schema of the function at the named position', () => {
  const tools = ['a', 'b'].map((name) => ({ type: 'function', function: { name } }));
  const message = '* GenerateContentRequest.tools[0].function_declarations[1].parameters.properties: should be non-empty for OBJECT type';
  expect(findRefusal(new ProviderFailure(400, { error: { message } }), { body: { ...BODY, tools }, avoided: new Set() })).toEqual({
    change: { avoid: 'full_tool_schemas:b' },
    when: { tools: [tools[1]] },
  });
});

test('remembers that the API has only the older form, for all tools', () => {
  expect(find('Unknown name "parametersJsonSchema" at …: Cannot find field.')?.when).toEqual({ tools: ANY });
});

test('remembers the refused effort, not the field', () => {
  expect(find('Budget 0 is invalid. This model only works in thinking mode.')?.when).toEqual({ reasoning_effort: 'none' });
});

test.each([
  'Function call is missing a thought_signature in functionCall parts. This is required for tools to work correctly.',
  'API key not valid. Please pass a valid API key.',
  'Unable to process input image. Please retry.',
  'Invalid value at \'contents[0].parts[0].inline_data.data\' (TYPE_BYTES), Base64 decoding failed for "AA…"',
])('finds no refusal in: %s', (message) => {
  expect(find(message)).toBeUndefined();
});

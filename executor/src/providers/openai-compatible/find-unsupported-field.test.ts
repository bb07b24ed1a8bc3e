import { expect, test } from 'vitest';
import { ProviderFailure } from '../http/provider-failure.ts';
import { findUnsupportedField } from './find-unsupported-field.ts';

const find = (status: number | undefined, error: object | string) => findUnsupportedField(new ProviderFailure(status, { error }));

test.each([
  ['Ollama', 400, { message: 'registry.ollama.ai/library/x:latest does not support tools' }],
  ['OpenRouter', 404, { message: 'No endpoints found that support tool use. To learn more …', code: 404 }],
  ['Groq', 400, { message: '`tool calling` is not supported with this model', param: 'tool calling' }],
  ['DeepSeek', 400, { message: 'deepseek-reasoner does not support Function Calling' }],
  ['a gateway', 400, { message: 'Function calling is not enabled for this model' }],
  ['llama.cpp', 500, { code: 500, message: 'tools param requires --jinja flag', type: 'server_error' }],
  ['vLLM', 400, { message: '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set' }],
  ['OpenAI', 400, { message: "Unsupported parameter: 'tools'", code: 'unsupported_parameter', param: 'tools' }],
  ['a stream', undefined, { message: 'this model does not support tool use' }],
])('finds refused tools in an error of %s', (_, status, error) => {
  expect(find(status, error)).toBe('tools');
});

test.each([
  [
    'OpenAI: a schema',
    400,
    { message: "Invalid schema for function 'x': …", param: 'tools[0].function.parameters', code: 'invalid_function_parameters' },
  ],
  [
    'OpenAI: the order of messages',
    400,
    { message: "messages with role 'tool' must be a response to a preceding message with 'tool_calls'.", param: 'messages' },
  ],
  ['a wrong key', 401, { message: 'this key does not support tools' }],
  ['a limit', 429, { message: 'too many tool calls are not supported' }],
  ['images', 400, { message: 'this model does not support image input' }],
])('does not find refused tools in: %s', (_, status, error) => {
  expect(find(status, error)).toBeUndefined();
});

test.each([
  [
    'temperature',
    'OpenAI: only one value',
    400,
    {
      message: "Unsupported value: 'temperature' does not support 0.2 with this model. Only the default (1) value is supported.",
      type: 'invalid_request_error',
      param: 'temperature',
      code: 'unsupported_value',
    },
  ],
  [
    'max_tokens',
    'OpenAI: another name',
    400,
    {
      message: "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      param: 'max_tokens',
      code: 'unsupported_parameter',
    },
  ],
  ['logit_bias', 'Groq', 400, { message: "property 'logit_bias' is unsupported", type: 'invalid_request_error' }],
  ['presence_penalty', 'xAI', 400, 'Argument not supported on this model: presence_penalty'],
  ['reasoning_effort', 'OpenAI', 400, { message: 'Unrecognized request argument supplied: reasoning_effort', param: null }],
])('finds %s in an error of %s', (field, _, status, error) => {
  expect(find(status, error)).toBe(field);
});

test('reads the extra field from a FastAPI error: Mistral, vLLM', () => {
  const detail = [{ type: 'extra_forbidden', loc: ['body', 'seed'], msg: 'Extra inputs are not permitted', input: 7 }];
  expect(findUnsupportedField(new ProviderFailure(422, { detail }))).toBe('seed');
});

test('finds no refused field for an invalid value', () => {
  expect(find(400, { message: "Invalid value for 'temperature': must be between 0 and 2", param: 'temperature' })).toBeUndefined();
  expect(find(400, { message: "Invalid 'max_tokens': integer below minimum value", param: 'max_tokens' })).toBeUndefined();
});

test('recognizes a server that does not support stream_options', () => {
  expect(find(400, { message: 'Unrecognized request argument supplied: stream_options' })).toBe('stream_options');
  expect(
    findUnsupportedField(
      new ProviderFailure(422, { detail: [{ loc: ['body', 'stream_options'], msg: 'Extra inputs are not permitted' }] }),
    ),
  ).toBe('stream_options');
});

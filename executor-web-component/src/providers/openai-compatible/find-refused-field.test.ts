import { expect, test } from 'vitest';
import { ProviderFailure } from '../http/provider-failure.ts';
import { findRefusedField } from './find-refused-field.ts';

const find = (status: number | undefined, error: object | string) => findRefusedField(new ProviderFailure(status, { error }));

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
])('%s says that the model takes no tools', (_, status, error) => {
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
])('%s is not about whether the model takes tools', (_, status, error) => {
  expect(find(status, error)).toBeUndefined();
});

test('a server says that it does not know stream_options', () => {
  expect(find(400, { message: 'Unrecognized request argument supplied: stream_options' })).toBe('stream_options');
  expect(
    findRefusedField(new ProviderFailure(422, { detail: [{ loc: ['body', 'stream_options'], msg: 'Extra inputs are not permitted' }] })),
  ).toBe('stream_options');
});

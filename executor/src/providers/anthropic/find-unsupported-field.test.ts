import { expect, test } from 'vitest';
import { ProviderFailure } from '../http/provider-failure.ts';
import { findUnsupportedField } from './find-unsupported-field.ts';

const find = (message: string, status = 400) =>
  findUnsupportedField(new ProviderFailure(status, { type: 'error', error: { type: 'invalid_request_error', message } }));

test.each([
  ['temperature', '`temperature` is deprecated for this model.'],
  ['temperature', '`temperature` may only be set to 1 for this model.'],
  ['top_p', '`temperature` and `top_p` cannot both be specified for this model. Please use only one.'],
  ['top_p', '`top_p` is deprecated for this model.'],
  ['adaptive_thinking', 'adaptive thinking is not supported on this model'],
  ['adaptive_thinking', "thinking: Input tag 'adaptive' found using 'type' does not match any of the expected tags: 'disabled', 'enabled'"],
  [
    'reasoning_effort',
    '"thinking.type.enabled" is not supported for this model. Use "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.',
  ],
  ['reasoning_effort', 'This model does not support the effort parameter.'],
  ['reasoning_effort', 'thinking: Extra inputs are not permitted'],
  ['response_format', 'output_config.format: Extra inputs are not permitted'],
  ['response_format', "'claude-old' does not support structured outputs."],
  ['tools', 'litellm.BadRequestError: {"error":"registry.ollama.ai/library/x:latest does not support tools"}'],
])('finds %s in: %s', (field, message) => {
  expect(find(message)).toBe(field);
});

test.each([
  'messages.1.content.0: unexpected `tool_use_id` found in `tool_result` blocks: toolu_1.',
  'max_tokens: 99999999 > 64000, which is the maximum allowed number of output tokens for claude-x',
  'prompt is too long: 210000 tokens > 200000 maximum',
  "temperature: range: 0..1, got '7'",
])('finds no refused field in: %s', (message) => {
  expect(find(message)).toBeUndefined();
});

test('finds no refused field in a rate limit or an invalid key', () => {
  expect(find('`temperature` is not supported', 429)).toBeUndefined();
  expect(find('thinking is not allowed', 401)).toBeUndefined();
});

import type { ChatCompletionBody } from '@chat-executor/protocol';
import { expect, test } from 'vitest';
import { ProviderFailure } from '../http/provider-failure.ts';
import { findRefusal } from './find-refusal.ts';

const BODY: ChatCompletionBody = {
  model: 'm',
  messages: [{ role: 'user', content: 'hi' }],
  temperature: 0.5,
  top_p: 0.9,
  top_k: 5,
  parallel_tool_calls: false,
  reasoning_effort: 'xhigh',
  response_format: { type: 'json_schema' },
  tools: [{ type: 'function', function: { name: 'x' } }],
};

const find = (message: string, status = 400, fields: Partial<ChatCompletionBody> = {}) =>
  findRefusal(new ProviderFailure(status, { type: 'error', error: { type: 'invalid_request_error', message } }), {
    body: { ...BODY, ...fields },
    avoided: new Set(),
  });

test.each([
  [{ avoid: 'cache_points' }, 'system.0.cache_control: Extra inputs are not permitted'],
  [{ set: { temperature: undefined } }, '`temperature` is deprecated for this model.'],
  [{ set: { temperature: undefined } }, '`temperature` may only be set to 1 for this model.'],
  [{ set: { temperature: undefined } }, '`temperature` may only be set to 1 when thinking is enabled.'],
  [{ set: { top_p: undefined } }, '`temperature` and `top_p` cannot both be specified for this model. Please use only one.'],
  [{ set: { top_p: undefined } }, '`top_p` is deprecated for this model.'],
  [{ avoid: 'adaptive_thinking' }, 'adaptive thinking is not supported on this model'],
  [
    { avoid: 'adaptive_thinking' },
    "thinking: Input tag 'adaptive' found using 'type' does not match any of the expected tags: 'disabled', 'enabled'",
  ],
  [
    { set: { reasoning_effort: undefined } },
    '"thinking.type.enabled" is not supported for this model. Use "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.',
  ],
  [{ avoid: 'adaptive_thinking' }, 'This model does not support the effort parameter.'],
  [{ avoid: 'adaptive_thinking' }, 'output_config: Extra inputs are not permitted'],
  [{ avoid: 'undeclared_calls' }, 'Requests which have `tool_use` or `tool_result` blocks in messages must define tools.'],
  [{ set: { reasoning_effort: undefined } }, 'thinking: Extra inputs are not permitted'],
  [{ set: { reasoning_effort: 'high' } }, "output_config.effort: Input should be 'low', 'medium' or 'high'"],
  [{ set: { reasoning_effort: 'high' } }, "This model does not support effort level 'xhigh'. Supported levels: 'high', 'low', 'medium'."],
  [{ set: { response_format: undefined } }, "'claude-old' does not support output format."],
  [{ set: { top_k: undefined } }, 'top_k: Extra inputs are not permitted'],
  ...[
    'tool_choice.disable_parallel_tool_use: Extra inputs are not permitted',
    '#/tool_choice: extraneous key [disable_parallel_tool_use] is not permitted, please reformat your input and try again.',
  ].map((message): [object, string] => [{ set: { parallel_tool_calls: undefined } }, message]),
  [{ set: { response_format: undefined } }, 'output_config.format: Extra inputs are not permitted'],
  [{ set: { response_format: undefined } }, "'claude-old' does not support structured outputs."],
  [{ avoid: 'full_tool_schemas' }, 'tools.0.custom.input_schema: input_schema does not support oneOf, allOf, or anyOf at the top level'],
  [
    { set: { tools: undefined, tool_choice: undefined, parallel_tool_calls: undefined } },
    'litellm.BadRequestError: {"error":"registry.ollama.ai/library/x:latest does not support tools"}',
  ],
])('changes %o after: %s', (change, message) => {
  expect(find(message)?.change).toEqual(change);
});

test('leaves out thinking only in a request whose earlier turns have none', () => {
  const message = 'messages.1.content.0.type: Expected `thinking` or `redacted_thinking`, but found `tool_use`.';
  expect(find(message)).toMatchObject({ change: { set: { reasoning_effort: undefined } }, isLasting: false });
  const byDefault = find(message, 400, { reasoning_effort: undefined });
  expect(byDefault).toMatchObject({ change: { set: { reasoning_effort: 'none' } }, isLasting: false });
  expect(find(message, 400, { reasoning_effort: 'none' })).toBeUndefined();
});

test('leaves out the thinking of earlier answers if its signature is not valid here', () => {
  for (const message of [
    'messages.1.content.0: Invalid `signature` in `thinking` block',
    'messages.1.content.0: `thinking` or `redacted_thinking` blocks in the latest assistant message cannot be modified.',
  ]) {
    expect(find(message)).toMatchObject({ change: { avoid: 'earlier_thinking' }, isLasting: false });
  }
});

test('forgets cache points that are wrong in one conversation', () => {
  for (const message of [
    "messages.0.content.0.cache_control.ttl: Input should be '5m' or '1h'",
    'system.0.cache_control.ttl: Extra inputs are not permitted',
    'A maximum of 4 blocks with cache_control may be provided. Found 5.',
    'cache_control may not be specified within `tool_result.content`.',
  ]) {
    expect(find(message), message).toMatchObject({ change: { avoid: 'cache_points' }, isLasting: false });
  }
  for (const message of ['system.0.cache_control: Extra inputs are not permitted', 'The model does not support prompt caching']) {
    expect(find(message)).toEqual({ change: { avoid: 'cache_points' }, when: {} });
  }
});

test('leaves out the format and the effort if the API does not have their field, and adaptive thinking did not help', () => {
  const failure = new ProviderFailure(400, { error: { message: 'output_config: Extra inputs are not permitted' } });
  expect(findRefusal(failure, { body: BODY, avoided: new Set(['adaptive_thinking']) })?.change).toEqual({
    set: { response_format: undefined },
  });
});

test.each([
  'messages.1.content.0: unexpected `tool_use_id` found in `tool_result` blocks: toolu_1.',
  'prompt is too long: 210000 tokens > 200000 maximum',
  "temperature: range: 0..1, got '7'",
])('finds no refusal in: %s', (message) => {
  expect(find(message)).toBeUndefined();
});

test('lowers the limit of answer tokens to the maximum of the model', () => {
  const failure = new ProviderFailure(400, {
    error: { message: 'max_tokens: 32000 > 8192, which is the maximum allowed number of output tokens for claude-x' },
  });
  for (const fields of [{ max_tokens: 32_000 }, { max_completion_tokens: 32_000 }, {}]) {
    const { messages, model } = BODY;
    const change = findRefusal(failure, { body: { model, messages, ...fields }, avoided: new Set() })?.change;
    expect(Object.values(change?.set ?? {})).toEqual([8_192]);
  }
});

import { expect, test } from 'vitest';
import { ProviderFailure } from '../http/provider-failure.ts';
import { rejectsStream } from './rejects-stream.ts';

const failure = (message: string, words: object = {}) => new ProviderFailure(400, { error: { message, ...words } });

test.each([
  'Your organization must be verified to stream this model. Please go to: https://platform.openai.com/settings/organization/general',
  "Unsupported value: 'stream' does not support true with this model. Only the default (false) value is supported.",
  'Streaming is not supported for this model',
  'Streaming unsupported',
  'Streaming not implemented',
  'this model does not support streaming',
  "Unsupported parameter: 'stream'",
  "This model doesn't support tool use in streaming mode.",
  'tools are not supported in streaming mode',
  'Tool calling with stream=true is not supported',
  'Function calling is not available with streaming',
  'Cannot use tools with stream',
])('recognizes that a model is not streamed: %s', (message) => {
  expect(rejectsStream(failure(message))).toBe(true);
});

test('recognizes it from the error code and parameter', () => {
  expect(rejectsStream(failure('no', { param: 'stream', code: 'unsupported_value' }))).toBe(true);
});

test.each([
  "Unsupported parameter: 'stream_options' is not supported with this model.",
  'Your organization must be verified to generate reasoning summaries.',
  'Stream options are not supported',
  'This model does not support tools. Streaming is fine.',
  'the stream was interrupted',
])('leaves other failures alone: %s', (message) => {
  expect(rejectsStream(failure(message))).toBe(false);
});

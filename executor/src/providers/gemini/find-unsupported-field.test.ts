import { expect, test } from 'vitest';
import { ProviderFailure } from '../http/provider-failure.ts';
import { findUnsupportedField } from './find-unsupported-field.ts';

const find = (message: string, status = 400) =>
  findUnsupportedField(new ProviderFailure(status, { error: { code: status, message, status: 'INVALID_ARGUMENT' } }));

test.each([
  ['system_prompt', 'Developer instruction is not enabled for models/gemma-3-27b-it'],
  ['response_format', 'JSON mode is not enabled for models/gemma-3-27b-it'],
  ['response_format', "Function calling with a response mime type: 'application/json' is unsupported"],
  ['reasoning_effort', 'Thinking is not enabled for models/gemini-2.0-flash'],
  ['reasoning_effort', 'Budget 0 is invalid. This model only works in thinking mode.'],
  ['reasoning_effort', 'Thinking level is not supported for this model.'],
  ['penalties', 'Penalty is not enabled for models/gemini-2.5-flash-lite'],
  ['n', 'Multiple candidates is not enabled for this model'],
  ['tools', 'Function calling is not enabled for models/gemma-3-27b-it'],
])('finds %s in: %s', (field, message) => {
  expect(find(message)).toBe(field);
});

test.each([
  'Function call is missing a thought_signature in functionCall parts. This is required for tools to work correctly.',
  'API key not valid. Please pass a valid API key.',
  'Unable to process input image. Please retry.',
])('finds no refused field in: %s', (message) => {
  expect(find(message)).toBeUndefined();
});

test('finds no refused field in a rate limit', () => {
  expect(find('Thinking is not enabled', 429)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { pickSafeCodes } from './safe-codes.ts';

test('keeps codes of known words, each once', () => {
  const words = [
    'invalid_api_key',
    'insufficient_quota',
    'rate_limit_exceeded',
    'context_length_exceeded',
    'model_not_found',
    'server_error',
    'overloaded_error',
    'invalid_request_error',
    'unsupported_parameter',
    'exceed_context_size_error',
    'not_found_error',
    'api_error',
  ];
  expect(pickSafeCodes([...words, ...words], 'sk-1')).toEqual(words);
});

test('keeps names of request fields', () => {
  expect(pickSafeCodes(['max_tokens', 'tools', 'n'], undefined)).toEqual(['max_tokens', 'tools', 'n']);
});

test('drops other codes, which could contain a part of a prompt or a key', () => {
  const words = [
    'secret_plan',
    'mill',
    'sk_live',
    'Error',
    'INVALID_ARGUMENT',
    'invalid-api-key',
    'error_42',
    'api key',
    '',
    '_',
    'error_',
    'messages[0].content',
  ];
  expect(pickSafeCodes(words, undefined)).toEqual([]);
});

test('drops a code that is part of the key or contains it', () => {
  expect(pickSafeCodes(['invalid_api_key', 'server_error'], 'prefix-INVALID_API_KEY-suffix')).toEqual(['server_error']);
  expect(pickSafeCodes(['server_error', 'rate_limit'], 'server')).toEqual(['rate_limit']);
});

import { expect, test } from 'vitest';
import { resolveEndpoint } from './resolve-endpoint.ts';

test.each([
  ['https://api.openai.com/v1', 'https://api.openai.com/v1/responses'],
  ['https://api.openai.com/v1/responses/', 'https://api.openai.com/v1/responses'],
  ['https://api.openai.com/v1/chat/completions', 'https://api.openai.com/v1/responses'],
  ['http://localhost:1234/v1/models', 'http://localhost:1234/v1/responses'],
  ['https://x.openai.azure.com/openai/v1?api-version=preview', 'https://x.openai.azure.com/openai/v1/responses?api-version=preview'],
])('resolves the endpoint below %s to %s', (baseUrl, expected) => {
  expect(resolveEndpoint(baseUrl, 'chat').href).toBe(expected);
});

test('the model list is next to responses', () => {
  expect(resolveEndpoint('http://localhost:1234/v1/responses', 'models').href).toBe('http://localhost:1234/v1/models');
});

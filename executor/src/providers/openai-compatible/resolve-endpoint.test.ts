import { expect, test } from 'vitest';
import { resolveEndpoint } from './resolve-endpoint.ts';

test.each([
  ['https://api.openai.com/v1', 'https://api.openai.com/v1/chat/completions'],
  ['https://api.openai.com/v1/', 'https://api.openai.com/v1/chat/completions'],
  ['  http://localhost:1234/v1//  ', 'http://localhost:1234/v1/chat/completions'],
  ['http://localhost:1234/v1/chat/completions', 'http://localhost:1234/v1/chat/completions'],
  ['http://localhost:1234/v1/chat/completions/', 'http://localhost:1234/v1/chat/completions'],
  ['http://localhost:1234/v1/models', 'http://localhost:1234/v1/chat/completions'],
  ['http://localhost:8080', 'http://localhost:8080/chat/completions'],
  ['https://openrouter.ai/api/v1#top', 'https://openrouter.ai/api/v1/chat/completions'],
  ['https://x.example/openai/deployments/d?api-version=1', 'https://x.example/openai/deployments/d/chat/completions?api-version=1'],
  ['http://[::1]:1234/v1', 'http://[::1]:1234/v1/chat/completions'],
])('resolves the chat endpoint below %s to %s', (baseUrl, expected) => {
  expect(resolveEndpoint(baseUrl, 'chat').href).toBe(expected);
});

test.each([
  ['https://api.openai.com/v1/responses/', 'https://api.openai.com/v1/responses'],
  ['https://api.openai.com/v1/chat/completions', 'https://api.openai.com/v1/responses'],
])('resolves the endpoint of the Responses API below %s to %s', (baseUrl, expected) => {
  expect(resolveEndpoint(baseUrl, 'responses').href).toBe(expected);
});

test('the model list is next to completions', () => {
  expect(resolveEndpoint('http://localhost:1234/v1/chat/completions', 'models').href).toBe('http://localhost:1234/v1/models');
});

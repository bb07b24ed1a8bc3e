import { expect, test } from 'vitest';
import { resolveEndpoint } from './resolve-endpoint.ts';

test.each([
  ['http://localhost:11434', 'http://localhost:11434/api/chat'],
  ['http://localhost:11434/', 'http://localhost:11434/api/chat'],
  ['http://localhost:11434/v1', 'http://localhost:11434/api/chat'],
  ['http://localhost:11434/api/', 'http://localhost:11434/api/chat'],
  ['http://localhost:11434/api/chat', 'http://localhost:11434/api/chat'],
  ['https://example.com/ollama', 'https://example.com/ollama/api/chat'],
])('resolves the chat endpoint below %s to %s', (baseUrl, expected) => {
  expect(resolveEndpoint(baseUrl, 'chat').href).toBe(expected);
  expect(resolveEndpoint(baseUrl, 'models').href).toBe(expected.replace(/chat$/, 'tags'));
});

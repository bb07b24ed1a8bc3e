import { expect, test } from 'vitest';
import { findNextPage, resolveEndpoint } from './resolve-endpoint.ts';

test.each([
  ['https://api.anthropic.com', 'https://api.anthropic.com/v1/messages'],
  ['https://api.anthropic.com/', 'https://api.anthropic.com/v1/messages'],
  [' https://api.anthropic.com/v1/ ', 'https://api.anthropic.com/v1/messages'],
  ['https://api.anthropic.com/v1/messages', 'https://api.anthropic.com/v1/messages'],
  ['http://localhost:4000/anthropic', 'http://localhost:4000/anthropic/v1/messages'],
  ['http://localhost:4000/v1/models#top', 'http://localhost:4000/v1/messages'],
])('resolves the chat endpoint below %s to %s', (baseUrl, expected) => {
  expect(resolveEndpoint(baseUrl, 'chat').href).toBe(expected);
});

test('requests the largest page size for the model list', () => {
  const first = resolveEndpoint('https://api.anthropic.com', 'models');
  expect(first.href).toBe('https://api.anthropic.com/v1/models?limit=1000');
  expect(findNextPage({ has_more: true, last_id: 'm' }, first)?.href).toBe('https://api.anthropic.com/v1/models?limit=1000&after_id=m');
  for (const last of [{ has_more: false, last_id: 'm' }, { has_more: true }, { has_more: true, last_id: '' }, null, []])
    expect(findNextPage(last, first)).toBeUndefined();
});

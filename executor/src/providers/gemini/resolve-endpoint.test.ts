import { expect, test } from 'vitest';
import { findNextPage, resolveEndpoint } from './resolve-endpoint.ts';

const STREAM = { model: 'm', stream: true };

test.each([
  ['https://generativelanguage.googleapis.com/v1beta', '/v1beta/models/m:streamGenerateContent?alt=sse'],
  ['https://generativelanguage.googleapis.com', '/v1beta/models/m:streamGenerateContent?alt=sse'],
  [' https://generativelanguage.googleapis.com/v1/ ', '/v1/models/m:streamGenerateContent?alt=sse'],
  ['https://generativelanguage.googleapis.com/v1beta/openai/', '/v1beta/models/m:streamGenerateContent?alt=sse'],
  ['https://x.example/v1beta/models/gemini:generateContent', '/v1beta/models/m:streamGenerateContent?alt=sse'],
  ['https://x.example/google/v1alpha?tenant=1', '/google/v1alpha/models/m:streamGenerateContent?tenant=1&alt=sse'],
])('resolves the streaming endpoint below %s to %s', (baseUrl, expected) => {
  const { pathname, search } = resolveEndpoint(baseUrl, 'chat', STREAM);
  expect(pathname + search).toBe(expected);
});

test('requests the largest page size for the model list', () => {
  const first = resolveEndpoint('https://x.example/v1beta', 'models');
  expect(first.href).toBe('https://x.example/v1beta/models?pageSize=1000');
  expect(findNextPage({ nextPageToken: 't' }, first)?.href).toBe('https://x.example/v1beta/models?pageSize=1000&pageToken=t');
  for (const last of [{}, { nextPageToken: '' }, { nextPageToken: 7 }, null, []]) expect(findNextPage(last, first)).toBeUndefined();
});

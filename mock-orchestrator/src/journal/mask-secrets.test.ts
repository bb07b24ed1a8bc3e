import { expect, test } from 'vitest';
import { maskSecrets } from './mask-secrets.ts';

test.each([
  ['authorization: Bearer abc.def-123', 'authorization: ***'],
  ['{"authorization":"Bearer abc"}', '{"authorization":"***"}'],
  ['{"api_key":"abc","apiKey":"def","x-api-key":"ghi"}', '{"api_key":"***","apiKey":"***","x-api-key":"***"}'],
  ['{"auth":{"token":"abc"}}', '{"auth":{"token":"***"}}'],
  [String.raw`{"text":"{\"password\":\"abc\"}"}`, String.raw`{"text":"{\"password\":\"***\"}"}`],
  ['cookie: a=1; b=2\nhost: x', 'cookie: ***\nhost: x'],
  ['use Bearer abcdef12', 'use Bearer ***'],
  ['token eyJhbGciOi.eyJzdWIi.c2ln end', 'token *** end'],
  ['key sk-canary-1234567890.', 'key ***.'],
  ['sk-proj-abcdefgh12', '***'],
  ['AIzaSyA1234567890abcdefghijklmnop', '***'],
])('masks %s', (text, masked) => {
  expect(maskSecrets(text)).toBe(masked);
});

test('masks known secrets everywhere', () => {
  expect(maskSecrets('my dog is called Rex', ['Rex', ''])).toBe('my dog is called ***');
});

test.each(['max_tokens: 12', '{"prompt_tokens":12,"total_tokens":20}', 'a task-something-long', 'risk-assessment', 'the secretary said'])(
  'does not mask %s',
  (text) => {
    expect(maskSecrets(text)).toBe(text);
  },
);

test('masks long hostile texts quickly', () => {
  const startedAt = performance.now();
  maskSecrets('token:"'.repeat(20_000));
  maskSecrets(`authorization${' '.repeat(20_000)}`);
  maskSecrets(`eyJ${'a'.repeat(20_000)}`);
  maskSecrets('eyJ-'.repeat(50_000));
  expect(performance.now() - startedAt).toBeLessThan(3000);
});

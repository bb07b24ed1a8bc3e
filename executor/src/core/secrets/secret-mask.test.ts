import { expect, test } from 'vitest';
import { SecretMask } from './secret-mask.ts';

const KEY = 'sk-canary"\\%/0123456789';
const mask = new SecretMask([KEY]);

const escapes: readonly (readonly [title: string, text: string])[] = [
  ['as it is', KEY],
  ['in JSON', JSON.stringify(KEY).slice(1, -1)],
  ['in JSON, with every character escaped', [...KEY].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')],
  ['in JSON, with capital digits', KEY.replace('-', '\\u002D').replaceAll('\\', '\\\\').replace('\\\\u', '\\u').replace('"', '\\"')],
  ['in a URL', encodeURIComponent(KEY)],
  ['in a URL, with small digits', encodeURIComponent(KEY).toLowerCase()],
  ['in Base64', btoa(KEY).replace(/=+$/, '').slice(0, -1)],
  ['in Base64 after a user name', btoa(`me:${KEY}`)],
  ['in Base64 before a word', btoa(`me:x${KEY}, and more`)],
];

test.each(escapes)('hides a key %s', (_, text) => {
  const shown = mask.text(`before ${text} after`);
  expect(shown).toMatch(/^before \S{0,8}\[hidden\]\S{0,20}( and more)? after$/);
});

test('hides keys in field names and nested values, and returns a value without keys unchanged', () => {
  const value = { [`x${KEY}`]: 1, list: [{ id: `a ${KEY}` }, 2, null] };
  expect(mask.value(value)).toEqual({ 'x[hidden]': 1, list: [{ id: 'a [hidden]' }, 2, null] });
  const clean = { a: ['sk-canary', { b: 'x'.repeat(100) }], c: 1 };
  expect(mask.value(clean)).toBe(clean);
});

test('hides the longer of two keys that begin alike, and keys that overlap', () => {
  const short = 'key-0123456789abc';
  const long = `${short}-and-more`;
  const overlapping = 'more-0123456789xyz';
  const both = new SecretMask([short, long, overlapping]);
  expect(both.text(`${long}; ${short}-andy`)).toBe('[hidden]; [hidden]-andy');
  expect(both.text(`${long}-0123456789xyz`)).toBe('[hidden]');
});

const provider = { id: 'p', kind: 'k', name: 'n', baseUrl: 'https://api.example.com' };

test('hides keys and values of custom headers with their parts, but no placeholders and no public headers', () => {
  const headers = {
    Authorization: 'Bearer token-0123456789',
    Cookie: 'sid=session-0123456789; a=b',
    'HTTP-Referer': 'https://chat.example.com',
  };
  const own = SecretMask.of([{ ...provider, apiKey: 'ollama', headers }]);
  for (const secret of ['token-0123456789', 'session-0123456789']) expect(own.text(`<${secret}>`)).toBe('<[hidden]>');
  for (const text of ['ollama runs models on your computer', 'see https://chat.example.com']) expect(own.text(text)).toBe(text);
  expect(SecretMask.of([{ ...provider, apiKey: 'ollama' }]).isEmpty).toBe(true);
});

test('finds a key with characters beyond Latin-1', () => {
  expect(new SecretMask(['ключ-0123456789-ключ']).text('a ключ-0123456789-ключ b')).toBe('a [hidden] b');
});

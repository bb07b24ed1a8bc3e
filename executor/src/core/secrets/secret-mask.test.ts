import { expect, onTestFinished, test, vi } from 'vitest';
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

const LAYERS: Readonly<Record<string, (text: string) => string>> = {
  JSON: (text) => JSON.stringify(text).slice(1, -1),
  'JSON with escaped slashes': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'JSON for HTML': (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replace(/[&<>']/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`),
  URL: encodeURIComponent,
  HTML: (text) =>
    text.replace(
      /[&<>"'/=+]/g,
      (char) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[char] ?? `#x${char.charCodeAt(0).toString(16)}`};`,
    ),
  Python: (text) => text.replace(/['\\]/g, '\\$&'),
  Markdown: (text) => text.replace(/[-_*\\]/g, '\\$&'),
};

test.each([
  ['with special characters', KEY],
  ['of Base64', 'ab+cd/ef+gh/ij+kl/mn=='],
  ['of a password', `p&a'ss"wo<rd>\\/100%25_&amp;\\u0041x`],
  ['that begins and ends with special characters', '"/&%\\0123456789abcdef\\%'],
  ['that begins with digits', '00112233445566778899/aabb'],
])('hides a key %s that is escaped up to three times, also after what looks like an escape', (_, key) => {
  const own = new SecretMask([key]);
  const names = Object.keys(LAYERS);
  const orders = names.flatMap((a) => [[a], ...names.flatMap((b) => [[a, b], ...names.map((c) => [a, b, c])])]);
  for (const order of orders) {
    const text = order.reduce((inner, name) => LAYERS[name]?.(inner) ?? '', key);
    for (const before of ['', 'x ', '%', '&', '\\\\'])
      expect(own.text(`${before}${text}; after`), `${before} ${order.join(', ')}`).toMatch(/^.{0,8}\[hidden\].{0,20}; after$/);
  }
});

test.each(['\\', '%25', '%', '&amp;', '&', '\\x5c', '\\u005c', '%5C', 'a%25a'])('reads a long run of %s in linear time', (run) => {
  const own = new SecretMask(['\\'.repeat(20), '%25'.repeat(20), 'a%'.repeat(20), KEY]);
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  onTestFinished(() => exec.mockRestore());
  const count = (length: number) => {
    exec.mockClear();
    expect(own.text(`${run.repeat(length)} ${KEY}`)).toMatch(/\[hidden\]$/);
    return exec.mock.calls.length;
  };
  expect(count(2_000)).toBeLessThan(2.2 * count(1_000));
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

test('hides keys and values of custom headers whose name says that they are secret, with their parts, but no placeholders', () => {
  const headers = {
    Authorization: 'Bearer token-word-for-word',
    Cookie: 'sid=session-word-for-word; a=b',
    'X-Goog-Api-Key': 'some-long-long-key',
  };
  const own = SecretMask.of([{ ...provider, apiKey: 'ollama', headers }]);
  for (const secret of ['token-word-for-word', 'session-word-for-word', 'some-long-long-key'])
    expect(own.text(`<${secret}>`)).toBe('<[hidden]>');
  expect(own.text('ollama runs models on your computer')).toBe('ollama runs models on your computer');
  expect(SecretMask.of([{ ...provider, apiKey: 'ollama' }]).isEmpty).toBe(true);
});

test.each(['a1b2c3d4e5f6a7b8c9', '3fa85f64-5717-4562-b3fc-2c963f66afa6', 'tenant_4eC39HqLyjWDarjtT1zdp7dc', 'x-ab12-cd34-ef56-gh78'])(
  'hides a header value that looks random: %s',
  (word) => {
    for (const value of [word, `plain ${word}`, `{"id":"${word}"}`])
      expect(SecretMask.of([{ ...provider, headers: { 'X-Tenant': value } }]).text(`<${word}>`)).toBe('<[hidden]>');
  },
);

test.each([
  ['HTTP-Referer', 'https://chat.example.com'],
  ['X-OpenRouter-Title', 'Knowledge Assistant'],
  ['X-Author', 'A person with a long name'],
  ['X-Response-Format', 'application/json'],
  ['x-goog-user-project', 'my-project-number-12345'],
  ['Editor-Version', 'vscode/1.96.0-insider'],
  ['Prefer', 'respond-async, wait=10'],
  ['anthropic-beta', 'token-efficient-tools-2025-02-19'],
  ['User-Agent', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/131.0.0.0'],
  ['X-Model', 'gpt-4o-mini-2024-07-18'],
  ['X-Model', 'mistralai/Mixtral-8x7B-Instruct-v0.1'],
  ['X-Model', 'qwen2.5-coder:32b-instruct-q4_K_M'],
])('shows the public value of %s: %s', (name, value) => {
  expect(SecretMask.of([{ ...provider, headers: { [name]: value } }]).isEmpty).toBe(true);
});

test.each<[what: string, escapeAll: (text: string) => string]>([
  ['character', (text) => [...text].map((char) => `\\u00${char.charCodeAt(0).toString(16)}`).join('')],
  ['byte', (text) => [...text].map((char) => `%${char.charCodeAt(0).toString(16)}`).join('')],
])('hides a key where an outer form escapes every %s, also of an escape sequence', (_, escapeAll) => {
  const key = `p&a"ss/word%20<01\\23x`;
  const own = new SecretMask([key]);
  for (const inner of [key, ...Object.values(LAYERS).map((layer) => layer(key))])
    expect(own.text(`a ${escapeAll(inner)} b`)).toBe('a [hidden] b');
});

test('finds a key with half of a surrogate pair', () => {
  expect(new SecretMask(['\ud800-0123456789-&abc']).text('a \ud800-0123456789-&abc b')).toBe('a [hidden] b');
});

test('finds a key with characters beyond Latin-1', () => {
  expect(new SecretMask(['ключ-0123456789-ключ']).text('a ключ-0123456789-ключ b')).toBe('a [hidden] b');
});

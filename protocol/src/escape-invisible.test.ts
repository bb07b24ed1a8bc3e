import { expect, test } from 'vitest';
import { escapeInvisible } from './escape-invisible.ts';

test.each([
  ['controls', '\0\u001b[2J\r\t', '\\u0000\\u001b[2J\\u000d\\u0009'],
  ['delete and C1 controls', '\u007f\u0085\u009b', '\\u007f\\u0085\\u009b'],
  ['bidirectional controls', '\u061c\u200e\u202e\u2066', '\\u061c\\u200e\\u202e\\u2066'],
  ['zero-width characters and fillers', '\u200b\u200d\u2060\ufeff\u00ad\u3164\u180e', '\\u200b\\u200d\\u2060\\ufeff\\u00ad\\u3164\\u180e'],
  ['line separators', '\u2028\u2029', '\\u2028\\u2029'],
  ['lone surrogates', '\ud83d \udc00', '\\ud83d \\udc00'],
  ['tags', '\u{e0041}', '\\udb40\\udc41'],
])('escapes %s', (_, text, escaped) => {
  expect(escapeInvisible(text)).toBe(escaped);
});

test('keeps visible text, line feeds, and the meaning of JSON', () => {
  const text = 'Ä 模型 😀 a\nb';
  expect(escapeInvisible(text)).toBe(text);
  const value = { '\u202ekey': ['\u009b\u{e0041}', '\n'] };
  expect(JSON.parse(escapeInvisible(JSON.stringify(value)))).toEqual(value);
});

import { ERROR_CODES } from '@chat-executor/protocol';
import { expect, test } from 'vitest';
import { BAR_EN } from './bar-en.ts';
import { BAR_ZH } from './bar-zh.ts';
import { CONSENT_EN } from './consent-en.ts';
import { CONSENT_ZH } from './consent-zh.ts';
import { ERRORS_ZH } from './errors-zh.ts';
import { PANEL_EN } from './panel-en.ts';
import { PANEL_ZH } from './panel-zh.ts';

/** Lists all texts by their path. Functions are called with numbers. */
function listTexts(strings: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(strings).flatMap(([key, value]): [string, string][] => {
      if (typeof value === 'string') return [[`${path}${key}`, value]];
      if (typeof value === 'function') return [1, 7].map((count) => [`${path}${key}(${count})`, String(value(count, count))]);
      return [...listTexts(value, `${path}${key}.`)];
    }),
  );
}

test.each([
  ['bar', BAR_EN, BAR_ZH],
  ['consent', CONSENT_EN, CONSENT_ZH],
  ['panel', PANEL_EN, { ...PANEL_ZH, errors: {} }],
])('every English text of the %s has a Chinese translation', (_, english, chinese) => {
  const [source, translated] = [listTexts(english), listTexts(chinese)];
  expect([...translated.keys()]).toEqual([...source.keys()]);
  for (const [path, text] of source) {
    if (text === '') expect(translated.get(path)).toBe('');
    else expect(translated.get(path), path).toMatch(/\p{Script=Han}/u);
  }
});

test('every error code has a Chinese sentence and cure', () => {
  expect(Object.keys(ERRORS_ZH)).toEqual(expect.arrayContaining([...ERROR_CODES, ...Object.keys(BAR_EN.reasons)]));
  for (const words of Object.values(ERRORS_ZH)) for (const text of words) expect(text).toMatch(/\p{Script=Han}.*。$/u);
});

import { expect, test } from 'vitest';
import { toLanguage } from './language.ts';

test.each([
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['ZH-Hant-TW', 'zh'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['zhx', 'en'],
  ['__proto__', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('%s is shown in %s', (tag, language) => {
  expect(toLanguage(tag)).toBe(language);
});

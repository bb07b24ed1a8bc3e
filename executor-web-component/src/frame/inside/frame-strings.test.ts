import { expect, test } from 'vitest';
import { frameStrings } from './frame-strings.ts';

test.each([
  ['zh', '允许'],
  ['zh-CN', '允许'],
  ['ZH-Hant', '允许'],
  ['en', 'Allow'],
  ['de', 'Allow'],
  ['zhuang', 'Allow'],
  ['', 'Allow'],
  [undefined, 'Allow'],
  ['__proto__', 'Allow'],
])('the language %s has the button "%s"', (lang, allow) => {
  expect(frameStrings(lang).allow).toBe(allow);
});

test.each(['en', 'zh'])('the question names the page and the backend: %s', (lang) => {
  const { ask, explain, usedBy } = frameStrings(lang);
  expect(ask('https://page.example')).toContain('https://page.example');
  expect(explain('https://chat.example')).toContain('https://chat.example');
  expect(usedBy('https://page.example', 'https://chat.example')).toMatch(/page\.example.*chat\.example/);
});

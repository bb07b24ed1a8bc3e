import { expect, test } from 'vitest';
import { NOTICE_EN } from './notice-en.ts';
import { NOTICE_ZH } from './notice-zh.ts';

test.each([NOTICE_EN, NOTICE_ZH])('the question names the page and the backend: $allow', ({ ask, explain, usedBy }) => {
  expect(ask('https://page.example')).toContain('https://page.example');
  expect(explain('https://chat.example')).toContain('https://chat.example');
  expect(usedBy('https://page.example', 'https://chat.example')).toMatch(/page\.example.*chat\.example/);
});

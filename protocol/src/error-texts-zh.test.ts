import { expect, test } from 'vitest';
import { BACKEND_ERROR_CODES, ERROR_CODES } from './error-codes.ts';
import { ERROR_TEXTS_ZH } from './error-texts-zh.ts';

test('every error code has a Chinese sentence and cure, in the order of the English ones', () => {
  expect(Object.keys(ERROR_TEXTS_ZH)).toEqual([...ERROR_CODES, ...BACKEND_ERROR_CODES]);
  for (const texts of Object.values(ERROR_TEXTS_ZH)) for (const text of texts) expect(text).toMatch(/\p{Script=Han}.*。$/u);
});

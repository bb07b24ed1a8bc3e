import { expect, test } from 'vitest';
import { parseJson } from './parse-json.ts';

test('parses JSON, and returns undefined for other text', () => {
  expect(['{"a":[1]}', 'null', '7'].map(parseJson)).toEqual([{ a: [1] }, null, 7]);
  for (const text of ['', '{', 'not JSON', '[DONE]']) expect(parseJson(text)).toBeUndefined();
});

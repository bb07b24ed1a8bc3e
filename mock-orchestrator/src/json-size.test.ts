import { describe, expect, test } from 'vitest';
import { countJsonValues, hasTooManyValues, MAX_JSON_VALUES, sizeOfValues } from './json-size.ts';

describe('the number of values in a JSON text', () => {
  test.each([
    ['[]', 1],
    ['[1,2,3]', 3],
    ['{"a":{"b":[[],[]]}}', 6],
    ['{"a":"x, [y] {z}","b":1}', 2],
    [String.raw`["\"","\\",",\\\",[",1]`, 4],
    ['["not closed, [', 1],
    ['', 0],
  ])('%s', (text, count) => {
    expect(countJsonValues(text)).toBe(count);
  });

  test('is not counted in a string, however long', () => {
    const escaped = JSON.stringify(['"\\,[{'.repeat(MAX_JSON_VALUES / 4)]);
    expect([countJsonValues(escaped), hasTooManyValues(escaped), sizeOfValues(escaped)]).toEqual([1, false, 64]);
  });

  test('has a limit', () => {
    const text = `[${'{},'.repeat(MAX_JSON_VALUES / 2)}0]`;
    expect([hasTooManyValues(text), hasTooManyValues(`[${text}]`)]).toEqual([true, true]);
    expect(hasTooManyValues(text.replace('{},', ''))).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { ToolCallNormalizer } from './tool-call-normalizer.ts';

const call = (name: string, text: string, rest: object = {}) => ({ type: 'function', function: { name, arguments: text }, ...rest });

describe('normalization of tool call fragments', () => {
  test('keeps the index of a fragment', () => {
    const normalizer = new ToolCallNormalizer();
    expect(normalizer.normalize([call('a', '', { index: 0, id: 'x' })])).toEqual([
      { index: 0, id: 'x', type: 'function', function: { name: 'a', arguments: '' } },
    ]);
    expect(normalizer.normalize([{ index: 0, function: { arguments: '{}' } }])).toEqual([{ index: 0, function: { arguments: '{}' } }]);
    expect(normalizer.normalize([call('b', '{}', { index: 1, id: 'y' })])?.[0]).toMatchObject({ index: 1, id: 'y' });
  });

  test('numbers calls without an index, and adds fragments without one to the last call', () => {
    const normalizer = new ToolCallNormalizer();
    expect(normalizer.normalize([call('a', '{', { id: 'x' }), call('b', '{', { id: 'y' })])?.map(({ index }) => index)).toEqual([0, 1]);
    expect(normalizer.normalize([{ function: { arguments: '}' } }])).toEqual([{ index: 1, function: { arguments: '}' } }]);
    expect(normalizer.normalize([{ id: 'x', function: { arguments: '}' } }])).toEqual([{ index: 0, function: { arguments: '}' } }]);
    expect(normalizer.normalize([{ extra_content: { signature: 's' } }])).toEqual([{ index: 1, extra_content: { signature: 's' } }]);
  });

  test('distinguishes calls with the same index 0 by id', () => {
    const normalizer = new ToolCallNormalizer();
    expect(normalizer.normalize([call('a', '{}', { index: 0, id: 'x' })])?.[0]?.index).toBe(0);
    expect(normalizer.normalize([call('a', '{', { index: 0, id: 'y' })])?.[0]?.index).toBe(1);
    expect(normalizer.normalize([{ index: 0, function: { arguments: '}' } }])?.[0]?.index).toBe(1);
  });

  test('ignores an id or name repeated with every fragment', () => {
    const normalizer = new ToolCallNormalizer();
    normalizer.normalize([call('a', '{', { index: 0, id: 'x' })]);
    expect(normalizer.normalize([call('a', '}', { index: 0, id: 'x' })])).toEqual([{ index: 0, function: { arguments: '}' } }]);
    expect(normalizer.normalize([{ index: 0, id: 'z', function: { name: '', arguments: '' } }])?.[0]?.index).toBe(0);
  });

  test('gives each call without an id a unique one', () => {
    const normalizer = new ToolCallNormalizer();
    const [first, second] = normalizer.normalize([call('a', '{}', { id: '' }), call('a', '{}', { id: null })]) ?? [];
    expect(first?.id).toMatch(/^call-/);
    expect(second?.id).toMatch(/^call-/);
    expect(second?.id).not.toBe(first?.id);
    expect([first?.index, second?.index]).toEqual([0, 1]);
  });

  test('converts non-text arguments to text', () => {
    const normalizer = new ToolCallNormalizer();
    const normalized = normalizer.normalize([
      call('a', '', { id: 'x', function: { name: 'a', arguments: { b: [1] } } }),
      { id: 'y', function: { name: 'c' } },
    ]);
    expect(normalized?.map((piece) => piece.function?.arguments)).toEqual(['{"b":[1]}', '']);
  });

  test('ignores a value that is not a list of calls', () => {
    const normalizer = new ToolCallNormalizer();
    for (const pieces of [undefined, null, [], {}, 'x', [null, 5]]) expect(normalizer.normalize(pieces)).toBeUndefined();
    expect(normalizer.used).toBe(false);
  });

  test('keeps a name that arrives late or in fragments', () => {
    const normalizer = new ToolCallNormalizer();
    const pieces = [{ id: 'x', function: { arguments: '' } }, { function: { name: 'get_' } }, { function: { name: 'weather' } }];
    const names = pieces.map((piece) => normalizer.normalize([{ index: 0, ...piece }])?.[0]?.function?.name ?? '');
    expect(names.join('')).toBe('get_weather');
  });

  test('uses a duplicate id for the first call only', () => {
    const [first, second] =
      new ToolCallNormalizer().normalize([call('a', '', { index: 0, id: 'x' }), call('b', '', { index: 1, id: 'x' })]) ?? [];
    expect(first?.id).toBe('x');
    expect(second?.id).toMatch(/^call-/);
  });
});

import { describe, expect, test } from 'vitest';
import { ToolCallMender } from './mend-tool-calls.ts';

const call = (name: string, text: string, rest: object = {}) => ({ type: 'function', function: { name, arguments: text }, ...rest });

describe('pieces of tool calls are put in order', () => {
  test('pieces that have an index keep it', () => {
    const mender = new ToolCallMender();
    expect(mender.mend([call('a', '', { index: 0, id: 'x' })])).toEqual([
      { index: 0, id: 'x', type: 'function', function: { name: 'a', arguments: '' } },
    ]);
    expect(mender.mend([{ index: 0, function: { arguments: '{}' } }])).toEqual([{ index: 0, function: { arguments: '{}' } }]);
    expect(mender.mend([call('b', '{}', { index: 1, id: 'y' })])?.[0]).toMatchObject({ index: 1, id: 'y' });
  });

  test('calls without an index are counted, and pieces without one belong to the last call', () => {
    const mender = new ToolCallMender();
    expect(mender.mend([call('a', '{', { id: 'x' }), call('b', '{', { id: 'y' })])?.map(({ index }) => index)).toEqual([0, 1]);
    expect(mender.mend([{ function: { arguments: '}' } }])).toEqual([{ index: 1, function: { arguments: '}' } }]);
    expect(mender.mend([{ id: 'x', function: { arguments: '}' } }])).toEqual([{ index: 0, function: { arguments: '}' } }]);
    expect(mender.mend([{ extra_content: { signature: 's' } }])).toEqual([{ index: 1, extra_content: { signature: 's' } }]);
  });

  test('calls that all have the index 0 are told apart by their ids', () => {
    const mender = new ToolCallMender();
    expect(mender.mend([call('a', '{}', { index: 0, id: 'x' })])?.[0]?.index).toBe(0);
    expect(mender.mend([call('a', '{', { index: 0, id: 'y' })])?.[0]?.index).toBe(1);
    expect(mender.mend([{ index: 0, function: { arguments: '}' } }])?.[0]?.index).toBe(1);
  });

  test('an id or name sent again with every piece starts no new call and is not repeated', () => {
    const mender = new ToolCallMender();
    mender.mend([call('a', '{', { index: 0, id: 'x' })]);
    expect(mender.mend([call('a', '}', { index: 0, id: 'x' })])).toEqual([{ index: 0, function: { arguments: '}' } }]);
    expect(mender.mend([{ index: 0, id: 'z', function: { name: '', arguments: '' } }])?.[0]?.index).toBe(0);
  });

  test('a call without an id gets one, each its own', () => {
    const mender = new ToolCallMender();
    const [first, second] = mender.mend([call('a', '{}', { id: '' }), call('a', '{}', { id: null })]) ?? [];
    expect(first?.id).toMatch(/^call-/);
    expect(second?.id).toMatch(/^call-/);
    expect(second?.id).not.toBe(first?.id);
    expect([first?.index, second?.index]).toEqual([0, 1]);
  });

  test('arguments that are no text become it', () => {
    const mender = new ToolCallMender();
    const mended = mender.mend([
      call('a', '', { id: 'x', function: { name: 'a', arguments: { b: [1] } } }),
      { id: 'y', function: { name: 'c' } },
    ]);
    expect(mended?.map((piece) => piece.function?.arguments)).toEqual(['{"b":[1]}', '']);
  });

  test('nothing comes of what is no list of calls', () => {
    const mender = new ToolCallMender();
    for (const pieces of [undefined, null, [], {}, 'x', [null, 5]]) expect(mender.mend(pieces)).toBeUndefined();
    expect(mender.used).toBe(false);
  });

  test('a name that comes late or in pieces is not lost', () => {
    const mender = new ToolCallMender();
    const pieces = [{ id: 'x', function: { arguments: '' } }, { function: { name: 'get_' } }, { function: { name: 'weather' } }];
    const names = pieces.map((piece) => mender.mend([{ index: 0, ...piece }])?.[0]?.function?.name ?? '');
    expect(names.join('')).toBe('get_weather');
  });

  test('an id used for two calls is used for the first only', () => {
    const [first, second] = new ToolCallMender().mend([call('a', '', { index: 0, id: 'x' }), call('b', '', { index: 1, id: 'x' })]) ?? [];
    expect(first?.id).toBe('x');
    expect(second?.id).toMatch(/^call-/);
  });
});

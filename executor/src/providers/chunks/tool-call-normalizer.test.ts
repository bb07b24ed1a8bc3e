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
    expect(new ToolCallNormalizer().normalizeWhole(call('a', ''))).toMatchObject([{ function: { name: 'a', arguments: '{}' } }]);
  });

  test('ignores a value that is not a list of calls', () => {
    const normalizer = new ToolCallNormalizer();
    for (const pieces of [undefined, null, [], {}, 'x', [null, 5]]) expect(normalizer.normalize(pieces)).toBeUndefined();
    expect(normalizer.count).toBe(0);
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

  /** Reads deltas, and returns the name and the arguments of each call. */
  function collect(...deltas: object[][]): string[] {
    const normalizer = new ToolCallNormalizer();
    const calls: { name: string; text: string }[] = [];
    const ids = new Set<string>();
    for (const piece of [...deltas.flatMap((delta) => normalizer.normalize(delta) ?? []), ...normalizer.end()]) {
      const { name, text } = calls[piece.index] ?? { name: '', text: '' };
      if (!calls[piece.index]) ids.add(piece.id ?? '');
      calls[piece.index] = { name: name + (piece.function?.name ?? ''), text: text + (piece.function?.arguments ?? '') };
    }
    expect(ids.size, 'each call has its own id').toBe(calls.length);
    return calls.map(({ name, text }) => `${name} ${text}`);
  }
  const at0 = (called: object, rest: object = {}) => [{ index: 0, ...rest, function: called }];

  test.each<[title: string, deltas: object[][]]>([
    ['one delta', [[call('a', '{"x":1}', { index: 0, id: '' }), call('b', '{"y":2}', { index: 0, id: '' })]]],
    ['two deltas', [[call('a', '{"x":1}', { index: 0, id: '' })], [call('b', '{"y":2}', { index: 0, id: '' })]]],
    ['objects', [at0({ name: 'a', arguments: { x: 1 } }), at0({ name: 'b', arguments: { y: 2 } })]],
    [
      'pieces',
      [
        at0({ name: 'a', arguments: '' }),
        at0({ arguments: '{"x":' }),
        at0({ arguments: '1}' }),
        at0({ name: 'b', arguments: '' }),
        at0({ arguments: '{"y"' }),
        at0({ arguments: ':2}' }),
      ],
    ],
    [
      'pieces that repeat the name',
      [
        at0({ name: 'a', arguments: '{"x":' }),
        at0({ name: 'a', arguments: '1}' }),
        at0({ name: 'b', arguments: '{"y"' }),
        at0({ name: 'b', arguments: ':2}' }),
      ],
    ],
  ])('separates calls with index 0 and no ids, in %s', (_, deltas) => {
    expect(collect(...deltas)).toEqual(['a {"x":1}', 'b {"y":2}']);
  });

  test('separates calls of the same tool with index 0 and no ids', () => {
    const second = [at0({ name: 'a', arguments: '' }), at0({ arguments: '{"x"' }), at0({ arguments: ':2}' })];
    expect(collect(at0({ name: 'a', arguments: '{"x":1}' }), ...second)).toEqual(['a {"x":1}', 'a {"x":2}']);
    expect(collect(at0({ name: 'a', arguments: '{"x":1}' }), at0({ name: 'a', arguments: '{"x":1}' }))).toHaveLength(2);
    expect(collect(at0({ name: 'a', arguments: '{"x":1}' }, { id: 'i' }), at0({ arguments: '{"x":2}' }))).toEqual([
      'a {"x":1}',
      'a {"x":2}',
    ]);
  });

  test.each([0, undefined])('separates calls of two tools with the same id at index %s', (index) => {
    const named = (name: string, text: string) => [call(name, text, { id: 'call_0', ...(index !== undefined && { index }) })];
    expect(collect(named('a', '{"x":1}'), named('b', '{"y":2}'))).toEqual(['a {"x":1}', 'b {"y":2}']);
  });

  test('separates calls of two tools without arguments', () => {
    const [a, b] = ['a', 'b'].map((name) => at0({ name, arguments: '' }, { id: '', type: 'function' })) as [object[], object[]];
    expect(collect([...a, ...b])).toEqual(['a {}', 'b {}']);
    expect(collect(a, b)).toEqual(['a {}', 'b {}']);
    expect(collect(a, a)).toEqual(['a {}', 'a {}']);
    expect(collect(a, at0({ name: 'b', arguments: '{"y":2}' }, { type: 'function' }))).toEqual(['a {}', 'b {"y":2}']);
  });

  test('does not take a name that is repeated or in pieces for another call', () => {
    const marks = { id: '', type: 'function' };
    expect(collect(at0({ name: 'a', arguments: '' }, marks), at0({ name: 'a', arguments: '{"x":1}' }, marks))).toEqual(['a {"x":1}']);
    expect(collect(at0({ name: 'a' }, { id: 'i' }), at0({ name: 'a', arguments: '' }, marks), at0({ arguments: '{}' }))).toEqual(['a {}']);
    expect(collect(at0({ name: 'a' }, marks), at0({ name: 'b' }, { id: null, type: null }), at0({ arguments: '{}' }))).toEqual(['ab {}']);
  });

  test('joins fragments whose ids change, and names a call that starts with an id', () => {
    for (const index of [{ index: 0 }, {}]) {
      const piece = (id: string, text: string) => [call('a', text, { ...index, id })];
      expect(collect(piece('1', '{"x"'), piece('2', ':'), piece('3', '1}'))).toEqual(['a {"x":1}']);
      expect(collect(piece('1', '{"x":1}'), piece('2', '{"x"'), piece('3', ':2}'))).toEqual(['a {"x":1}', 'a {"x":2}']);
      expect(collect(piece('1', '{"x'), piece('2', '{"x":2}'))).toEqual(['a {"x', 'a {"x":2}']);
    }
    expect(collect([{ id: 'i' }], [{ function: { name: 'a', arguments: '' } }], [{ function: { arguments: '{"x":1}' } }])).toEqual([
      'a {"x":1}',
    ]);
  });

  test('sends arguments once if they are repeated in another order', () => {
    const pieces = ['{"b":{"d":1,"c":2},', '"a":2}'].map((text) => at0({ arguments: text }));
    expect(collect(at0({ name: 'a', arguments: { a: 2, b: { c: 2, d: 1 } } }), ...pieces)).toHaveLength(1);
    expect(collect(at0({ name: 'a', arguments: '{"a":[1,2]}' }), at0({ arguments: '{"a":[2,1]}' }))).toHaveLength(2);
  });

  test.each<[title: string, start: unknown]>([
    ['whole', '{"x": [1, "}{"]}'],
    ['as an object', { x: [1, '}{'] }],
    ['as {}', '{}'],
    ['as an empty object', {}],
  ])('sends arguments once if they come %s at the start and then in pieces', (_, start) => {
    const pieces = ['{', '"x":[1', ',"}', '{"]', '}'].map((text) => at0({ arguments: text }));
    const [sent] = collect(at0({ name: 'a', arguments: start }, { id: 'i' }), ...pieces);
    expect(JSON.parse(sent?.slice(2) ?? '')).toEqual({ x: [1, '}{'] });
    expect(collect(at0({ name: 'a', arguments: start }, { id: 'i' }), ...pieces)).toHaveLength(1);
  });

  test('sends {} of a call without arguments', () => {
    expect(collect(at0({ name: 'a', arguments: {} }, { id: 'i' }), [call('b', '{}', { index: 1 })])).toEqual(['a {}', 'b {}']);
    expect(new ToolCallNormalizer().normalizeWhole([call('a', '{}'), call('a', '{}')])).toHaveLength(2);
  });

  test('does not take nested objects for another call', () => {
    const pieces = ['{"a":{}', ',"b":[', '{"c":1}', '{"d":"}', '{'].map((text) => at0({ arguments: text }));
    expect(collect(at0({ name: 'a', arguments: '' }), ...pieces)).toEqual(['a {"a":{},"b":[{"c":1}{"d":"}{']);
  });

  test('adds pieces that repeat the name to a call without an index and an id', () => {
    const piece = (text: string) => [{ function: { name: 'a', arguments: text } }];
    expect(collect(piece('{"x"'), piece(':1}'), piece('{"x":2}'))).toEqual(['a {"x":1}', 'a {"x":2}']);
  });
});

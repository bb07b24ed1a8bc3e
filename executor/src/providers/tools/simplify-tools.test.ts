import { expect, test } from 'vitest';
import { completeSchema } from './simplify-tools.ts';

test('adds the items of lists, at every depth, and the properties of an object', () => {
  const tags = { type: ['array', 'null'] };
  const schema = {
    type: 'object',
    properties: { tags, rows: { type: 'array', items: { type: 'array' } }, type: { type: 'string' }, any: true },
    $defs: { List: { anyOf: [{ type: 'array', description: 'all' }] } },
  };
  expect(completeSchema(schema)).toEqual({
    type: 'object',
    properties: {
      tags: { ...tags, items: {} },
      rows: { type: 'array', items: { type: 'array', items: {} } },
      type: { type: 'string' },
      any: true,
    },
    $defs: { List: { anyOf: [{ type: 'array', description: 'all', items: {} }] } },
  });
  expect(completeSchema({ type: 'object' })).toEqual({ type: 'object', properties: {} });
});

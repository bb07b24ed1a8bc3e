import { expect, test } from 'vitest';
import { inlineReferences } from './inline-references.ts';

const TEXT = { type: 'string' };

test('replaces references, with what is beside them', () => {
  const schema = {
    type: 'object',
    properties: { place: { $ref: '#/$defs/Place', description: 'where' }, list: { type: 'array', items: { $ref: '#/definitions/Text' } } },
    $defs: { Place: { type: 'object', properties: { city: { $ref: '#/definitions/Text' } } } },
    definitions: { Text: TEXT },
  };
  expect(inlineReferences(schema)).toEqual({
    type: 'object',
    properties: {
      place: { type: 'object', properties: { city: TEXT }, description: 'where' },
      list: { type: 'array', items: TEXT },
    },
  });
});

test('ends a recursive schema, and a reference that leads nowhere, with any object', () => {
  const tree = { type: 'object', properties: { left: { $ref: '#/$defs/Tree' }, right: { $ref: '#/$defs/Tree' } } };
  const text = JSON.stringify(inlineReferences({ properties: { tree: { $ref: '#/$defs/Tree' } }, $defs: { Tree: tree } }));
  expect(text).not.toContain('$ref');
  expect(text).toContain('{"left":{"type":"object"}');
  expect(text.length).toBeLessThan(10_000);
  expect(inlineReferences({ properties: { a: { $ref: '#/$defs/Missing' } } })).toEqual({ properties: { a: { type: 'object' } } });
});

test('keeps a recursive schema with many references small', () => {
  const names = ['and', 'or', 'not', 'next', 'parent'];
  const node = { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { $ref: '#/$defs/Node' }])) };
  const text = JSON.stringify(inlineReferences({ properties: { node: { $ref: '#/$defs/Node' } }, $defs: { Node: node } }));
  expect(text.length).toBeLessThan(2_000);
});

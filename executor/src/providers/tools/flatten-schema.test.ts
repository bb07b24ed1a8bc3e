import { expect, test } from 'vitest';
import type { JsonRecord } from '../http/json-record.ts';
import { flattenSchema } from './flatten-schema.ts';

const TEXT = { type: 'string' };
const COUNT = { type: 'integer' };
const object = (properties: object, required: string[] = []) => ({ type: 'object', properties, ...(required.length > 0 && { required }) });

test.each<[string, JsonRecord, JsonRecord]>([
  ['a plain object', object({ a: TEXT }, ['a']), object({ a: TEXT }, ['a'])],
  ['nothing', {}, object({})],
  [
    'alternatives, whose properties become optional',
    { anyOf: [object({ a: TEXT, kind: TEXT }, ['a', 'kind']), object({ b: COUNT, kind: TEXT }, ['b', 'kind'])] },
    object({ a: TEXT, kind: TEXT, b: COUNT }, ['kind']),
  ],
  ['alternatives of a property', { oneOf: [object({ a: TEXT }), object({ a: COUNT })] }, object({ a: { anyOf: [TEXT, COUNT] } })],
  [
    'alternatives of required properties',
    { ...object({ a: TEXT, b: TEXT, c: TEXT }, ['c']), anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    object({ a: TEXT, b: TEXT, c: TEXT }, ['c']),
  ],
  ['combined objects', { allOf: [object({ a: TEXT }, ['a']), object({ b: COUNT }, ['b'])] }, object({ a: TEXT, b: COUNT }, ['a', 'b'])],
  [
    'a reference, and keeps the definitions that others use',
    { $ref: '#/$defs/Query', $defs: { Query: object({ a: { $ref: '#/$defs/Text' } }, ['a']), Text: TEXT } },
    { ...object({ a: { $ref: '#/$defs/Text' } }, ['a']), $defs: { Query: object({ a: { $ref: '#/$defs/Text' } }, ['a']), Text: TEXT } },
  ],
  ['an optional object', { anyOf: [{ type: 'null' }, object({ a: TEXT }, ['a'])] }, object({ a: TEXT }, ['a'])],
  [
    'closed alternatives',
    {
      oneOf: [
        { ...object({ a: TEXT }), additionalProperties: false },
        { ...object({ b: TEXT }), additionalProperties: false },
      ],
    },
    { ...object({ a: TEXT, b: TEXT }), additionalProperties: false },
  ],
  ['a map', { type: 'object', additionalProperties: TEXT }, { ...object({}), additionalProperties: TEXT }],
  [
    'conditions, whose properties become optional',
    {
      ...object({ a: TEXT }),
      if: { required: ['a'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: object({ a: COUNT, b: COUNT }, ['b']),
      else: object({ c: TEXT }),
      dependentSchemas: { a: object({ d: TEXT }) },
    },
    object({ b: COUNT, c: TEXT, d: TEXT, a: TEXT }),
  ],
  ['conditions', { ...object({ a: TEXT }), if: { required: ['a'] }, else: {}, not: {} }, object({ a: TEXT })],
])('converts %s to one object', (_, schema, expected) => {
  expect(JSON.parse(JSON.stringify(flattenSchema(schema)))).toEqual(expected);
});

test('ends with a schema that refers to itself', () => {
  expect(flattenSchema({ $ref: '#', properties: { a: TEXT } })).toMatchObject({ type: 'object', properties: { a: TEXT } });
});

import { describe, expect, test } from 'vitest';
import { cleanSchema } from './clean-schema.ts';

describe('cleaning a schema for Gemini', () => {
  test('keeps only keywords that Gemini supports', () => {
    expect(
      cleanSchema({
        $schema: 'x',
        type: 'object',
        additionalProperties: false,
        required: ['a'],
        properties: {
          a: { type: 'string', format: 'email', minLength: 1, default: 'x', examples: ['y'] },
          b: { type: 'string', format: 'date-time' },
          c: { type: 'integer', minimum: 1, exclusiveMaximum: 9 },
          d: { type: 'array', uniqueItems: true },
        },
      }),
    ).toEqual({
      type: 'object',
      required: ['a'],
      properties: {
        a: { type: 'string', minLength: 1 },
        b: { type: 'string', format: 'date-time' },
        c: { type: 'integer', minimum: 1 },
        d: { type: 'array', items: { type: 'string' } },
      },
    });
  });

  test.each([
    [{ type: ['string', 'null'] }, { type: 'string', nullable: true }],
    [{ type: ['string', 'integer'] }, { anyOf: [{ type: 'string' }, { type: 'integer' }] }],
    [
      { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'd' },
      { type: 'string', nullable: true, description: 'd' },
    ],
    [{ oneOf: [{ type: 'string' }, { type: 'integer' }] }, { anyOf: [{ type: 'string' }, { type: 'integer' }] }],
    [{ const: 'x' }, { type: 'string', enum: ['x'] }],
    [{ enum: ['a', '', 1] }, { type: 'string', enum: ['a'] }],
    [{ type: 'integer', enum: [1, 2] }, { type: 'integer' }],
    [{ allOf: [{ description: 'd' }, { type: 'integer' }] }, { type: 'integer', description: 'd' }],
    [{ enum: [1, 2] }, { type: 'number' }],
    [{ enum: [true] }, { type: 'boolean' }],
    [{ type: ['array', 'string'] }, { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'string' }] }],
    [{ description: 'd' }, { type: 'string', description: 'd' }],
    [{ properties: { a: { type: 'string' } } }, { type: 'object', properties: { a: { type: 'string' } } }],
    [{ type: 'string', properties: { a: {} } }, { type: 'string' }],
    [{ type: 'object', properties: {} }, { type: 'object' }],
    [
      { type: 'object', properties: { a: { type: 'string' } }, required: ['a', 'b'] },
      { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
    ],
    [
      { type: 'object', properties: { a: { type: 'string' } }, anyOf: [{ required: ['a'] }, { required: ['b'] }] },
      { type: 'object', properties: { a: { type: 'string' } } },
    ],
    [{ allOf: [{ type: 'string' }, { description: 'd' }] }, { type: 'string', description: 'd' }],
  ])('%j becomes %j', (schema, expected) => {
    expect(cleanSchema(schema)).toEqual(expected);
  });

  test('resolves references, also nested ones', () => {
    const $defs = { City: { $ref: '#/$defs/Name', description: 'a city' }, Name: { type: 'string' } };
    expect(cleanSchema({ $defs, type: 'object', properties: { city: { $ref: '#/$defs/City' } } })).toEqual({
      type: 'object',
      properties: { city: { type: 'string', description: 'a city' } },
    });
    expect(cleanSchema({ type: 'object', properties: { x: { $ref: 'https://example.com/x', description: 'd' } } })).toEqual({
      type: 'object',
      properties: { x: { type: 'object', description: 'd' } },
    });
  });

  test('ends a recursive schema', () => {
    const schema = { $ref: '#/$defs/Tree', $defs: { Tree: { type: 'object', properties: { child: { $ref: '#/$defs/Tree' } } } } };
    const cleaned = JSON.stringify(cleanSchema(schema));
    expect(cleaned).not.toContain('$ref');
    expect(cleaned.length).toBeLessThan(500);
  });

  test('limits the size of an expanding schema', () => {
    const properties = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`p${index}`, { $ref: '#/$defs/Many' }]));
    const cleaned = cleanSchema({ $ref: '#/$defs/Many', $defs: { Many: { type: 'object', properties } } });
    expect(JSON.stringify(cleaned).length).toBeLessThan(200_000);
  });
});

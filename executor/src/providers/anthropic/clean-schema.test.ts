import { expect, test } from 'vitest';
import { cleanSchema } from './clean-schema.ts';

test('closes objects, turns oneOf into anyOf, and removes unsupported limits at any depth', () => {
  expect(
    cleanSchema({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $defs: { Name: { type: 'string', minLength: 1, format: 'email' } },
      type: 'object',
      additionalProperties: true,
      required: ['name'],
      properties: {
        name: { $ref: '#/$defs/Name' },
        age: { type: ['integer', 'null'], minimum: 0, description: 'years' },
        tags: { type: 'array', minItems: 2, items: { type: 'string', pattern: '^a' } },
        more: { type: 'array', minItems: 1, items: { oneOf: [{ type: 'object' }, { const: 'x' }] } },
        when: { allOf: [{ type: 'string', format: 'secret' }] },
        kind: { enum: ['a', 'b'], default: 'a' },
      },
    }),
  ).toEqual({
    $defs: { Name: { type: 'string', format: 'email' } },
    type: 'object',
    additionalProperties: false,
    required: ['name'],
    properties: {
      name: { $ref: '#/$defs/Name' },
      age: { type: ['integer', 'null'], description: 'years' },
      tags: { type: 'array', items: { type: 'string' } },
      more: {
        type: 'array',
        minItems: 1,
        items: { anyOf: [{ type: 'object', properties: {}, additionalProperties: false }, { const: 'x' }] },
      },
      when: { allOf: [{ type: 'string' }] },
      kind: { enum: ['a', 'b'], default: 'a' },
    },
  });
});

test('keeps definitions under their older name, so that references to them work', () => {
  const schema = { definitions: { Name: { type: 'string', minLength: 1 } }, properties: { name: { $ref: '#/definitions/Name' } } };
  expect(cleanSchema(schema)).toMatchObject({
    definitions: { Name: { type: 'string' } },
    properties: { name: { $ref: '#/definitions/Name' } },
  });
});

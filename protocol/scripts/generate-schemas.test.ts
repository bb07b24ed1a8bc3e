import { readdirSync, readFileSync } from 'node:fs';
import asyncApi from '@asyncapi/specs';
import { Ajv, type AnySchema } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MESSAGES } from '../src/messages/index.ts';
import { createAsyncApiDocument } from './asyncapi-document.ts';
import {
  ERROR_CODES_FILE,
  generateErrorCodes,
  generateFiles,
  generateRequestFields,
  REQUEST_FIELDS_FILE,
  SCHEMAS_FOLDER,
} from './generate-schemas.ts';
import { readFrameFixtures } from './read-fixtures.ts';

const readSchemaFile = (file: string) => readFileSync(new URL(file, SCHEMAS_FOLDER), 'utf8');

test('schemas/ is up to date; if not, run "npm run generate" in protocol/', () => {
  const files = generateFiles();
  expect(readdirSync(SCHEMAS_FOLDER).sort()).toEqual([...files.keys()].sort());
  for (const [file, text] of files) expect(readSchemaFile(file), file).toBe(text);
  expect(readFileSync(ERROR_CODES_FILE, 'utf8')).toBe(generateErrorCodes());
  expect(readFileSync(REQUEST_FIELDS_FILE, 'utf8')).toBe(generateRequestFields());
});

describe('the JSON Schemas', () => {
  const ajv = new Ajv({ strict: true, allErrors: true });
  const validators = new Map(
    MESSAGES.map(({ name }) => [name, ajv.compile(JSON.parse(readSchemaFile(`${name}.schema.json`)) as AnySchema)]),
  );

  for (const kind of ['valid', 'invalid'] as const) {
    const cases = readFrameFixtures(kind).map((fixture) => [fixture.message, fixture.name, fixture] as const);
    test.each(cases)(`classify as ${kind}: %s: %s`, (message, _name, { frame, file }) => {
      const validate = validators.get(message);
      if (!validate) throw new Error(`${file} names an unknown message`);
      expect(validate(frame), JSON.stringify(validate.errors)).toBe(kind === 'valid');
    });
  }
});

describe('the AsyncAPI document', () => {
  const document: unknown = parse(readSchemaFile('asyncapi.yaml'));

  test('survives the round trip through YAML', () => {
    expect(document).toEqual(JSON.parse(JSON.stringify(createAsyncApiDocument())));
  });

  test('follows the AsyncAPI 3.0 specification', () => {
    const specification = asyncApi.schemas['3.0.0'] as AnySchema;
    const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false, validateSchema: false, meta: false });
    const validate = ajv.compile(specification);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...(document as object), channels: { events: { address: 7 } } })).toBe(false);
  });

  test('has no dangling references', () => {
    const references = JSON.stringify(document).match(/"\$ref":"[^"]+"/g) ?? [];
    expect(references.length).toBeGreaterThan(30);
    for (const reference of references) {
      const path = reference.slice('"$ref":"#/'.length, -1).split('/');
      const target = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
      expect(target, reference).toBeTypeOf('object');
    }
  });
});

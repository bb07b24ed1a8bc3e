import { asRecord, asRecords, type JsonRecord } from '../http/json-record.ts';

/** JSON Schema keywords that the API supports. */
const KEYWORDS = ['$ref', 'type', 'description', 'title', 'enum', 'const', 'required', 'default'] as const;

/** String formats that the API supports. */
const FORMATS = new Set(['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'uri', 'ipv4', 'ipv6', 'uuid']);

/**
 * Converts a JSON Schema to the subset that the API supports: closed objects, `oneOf` as `anyOf`, and no limits on numbers, lengths
 * and patterns.
 */
export function cleanSchema(schema: JsonRecord): JsonRecord {
  const cleaned: Record<string, unknown> = {};
  for (const word of KEYWORDS) if (schema[word] !== undefined) cleaned[word] = schema[word];
  const { $defs, definitions, properties, items, allOf, format, minItems } = schema;
  const anyOf = schema['anyOf'] ?? schema['oneOf'];
  if (asRecord($defs)) cleaned['$defs'] = cleanEach($defs);
  if (asRecord(definitions)) cleaned['definitions'] = cleanEach(definitions);
  if (Array.isArray(anyOf)) cleaned['anyOf'] = asRecords(anyOf).map(cleanSchema);
  if (Array.isArray(allOf)) cleaned['allOf'] = asRecords(allOf).map(cleanSchema);
  const itemSchema = asRecord(items);
  if (itemSchema) cleaned['items'] = cleanSchema(itemSchema);
  if (minItems === 0 || minItems === 1) cleaned['minItems'] = minItems;
  if (typeof format === 'string' && FORMATS.has(format)) cleaned['format'] = format;
  if (asRecord(properties) || schema['type'] === 'object') {
    cleaned['properties'] = cleanEach(properties);
    cleaned['additionalProperties'] = false;
  }
  return cleaned;
}

function cleanEach(schemas: unknown): JsonRecord {
  return Object.fromEntries(Object.entries(asRecord(schemas) ?? {}).map(([name, schema]) => [name, cleanSchema(asRecord(schema) ?? {})]));
}

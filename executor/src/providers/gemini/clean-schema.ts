import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { inlineReferences } from '../tools/inline-references.ts';

/** JSON Schema keywords that Gemini supports. */
const KEYWORDS = [
  'description',
  'title',
  'nullable',
  'required',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'pattern',
] as const;

/** The formats that Gemini supports, by type. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  string: ['enum', 'date-time'],
  number: ['float', 'double'],
  integer: ['int32', 'int64'],
};

/**
 * Converts a JSON Schema to the subset that Gemini accepts for function parameters: inlines references, converts type lists to
 * `anyOf` and constants to enums, and drops unknown keywords, for which Gemini refuses the whole request.
 */
export function cleanSchema(schema: JsonRecord): JsonRecord {
  return clean(inlineReferences(schema));
}

/** Cleans a schema without references, and adds the type that each needs. */
function clean(schema: unknown): JsonRecord {
  const cleaned = convert(asRecord(schema) ?? {});
  if (cleaned['type'] !== undefined || cleaned['anyOf'] !== undefined) return cleaned;
  return { type: cleaned['properties'] ? 'object' : cleaned['items'] ? 'array' : 'string', ...cleaned };
}

function convert(schema: JsonRecord): JsonRecord {
  const choices = [...asRecords(schema['anyOf'] ?? schema['oneOf']), ...splitTypes(schema)];
  // An alternative that only requires properties has no type, which Gemini needs.
  const typed = choices.filter(({ type, required, ...rest }) => type !== 'null' && (type !== undefined || Object.keys(rest).length > 0));
  const isNullable = choices.some(({ type }) => type === 'null') && { nullable: true };
  if (typed.length > 1) return { ...pick(schema), ...isNullable, anyOf: typed.map(clean) };
  // Inlines a single alternative, and merges the schemas of `allOf`.
  const parts = [...typed, ...asRecords(schema['allOf'])].map(convert);
  const cleaned: Record<string, unknown> = Object.assign({}, ...parts.toReversed(), pick(schema), cleanType(schema), isNullable);
  const { type = schema['additionalProperties'] ? 'object' : undefined } = cleaned;
  const properties = Object.entries(asRecord(schema['properties']) ?? {});
  if (properties.length > 0 && (type ?? 'object') === 'object') {
    cleaned['properties'] = Object.fromEntries(properties.map(([name, each]) => [name, clean(each)]));
  }
  if (asRecord(schema['items']) && (type ?? 'array') === 'array') cleaned['items'] = clean(schema['items']);
  else if (type === 'array') cleaned['items'] ??= { type: 'string' };
  return keepKnownRequired({ ...cleaned, ...(type !== undefined && { type }) });
}

/** Gemini refuses required properties that the schema does not have. */
function keepKnownRequired(schema: Record<string, unknown>): JsonRecord {
  const { required, ...others } = schema;
  const properties = asRecord(schema['properties']) ?? {};
  const known = Array.isArray(required) ? required.filter((name) => typeof name === 'string' && Object.hasOwn(properties, name)) : [];
  return { ...others, ...(known.length > 0 && { required: known }) };
}

/** A schema with several types as one schema per type. */
function splitTypes({ type, items, properties }: JsonRecord): JsonRecord[] {
  if (!Array.isArray(type)) return [];
  return type.map((each: unknown) => ({
    type: each,
    ...(each === 'array' && items !== undefined && { items }),
    ...(each === 'object' && properties !== undefined && { properties }),
  }));
}

function cleanType({ type, enum: given, const: constant, format }: JsonRecord): JsonRecord {
  const single = asText(type);
  const values = constant !== undefined ? [constant] : Array.isArray(given) ? given : [];
  // Gemini supports enums of strings only.
  const texts = values.filter((value) => typeof value === 'string' && value !== '');
  if (texts.length > 0) return { type: 'string', enum: texts };
  const ofValues = (['number', 'boolean'] as const).find((name) => values.length > 0 && values.every((value) => typeof value === name));
  const found = single ?? ofValues;
  const supportedFormat = found !== undefined && FORMATS[found]?.includes(asText(format) ?? '') && { format };
  return { ...(found !== undefined && { type: found }), ...supportedFormat };
}

function pick(schema: JsonRecord): JsonRecord {
  return Object.fromEntries(KEYWORDS.flatMap((word) => (schema[word] === undefined ? [] : [[word, schema[word]]])));
}

import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';

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

/** Maximum depth of references, because a schema may be recursive. */
const MAX_DEPTH = 6;

/** Maximum number of subschemas, because references can multiply them. */
const MAX_SCHEMAS = 2_000;

/**
 * Converts a JSON Schema to the subset that Gemini accepts for function parameters: inlines references, converts type lists to
 * `anyOf` and constants to enums, and drops unknown keywords, for which Gemini refuses the whole request.
 */
export function cleanSchema(schema: JsonRecord): JsonRecord {
  return new SchemaCleaner(schema).clean(schema, 0);
}

class SchemaCleaner {
  /** The schema that references resolve against. */
  readonly #root: JsonRecord;
  #left = MAX_SCHEMAS;

  constructor(root: JsonRecord) {
    this.#root = root;
  }

  clean(schema: JsonRecord, depth: number): JsonRecord {
    this.#left -= 1;
    const { $ref: reference, ...own } = schema;
    if (this.#left < 0) return { type: 'object' };
    if (typeof reference === 'string') {
      const target = depth < MAX_DEPTH ? this.#follow(reference) : undefined;
      return target ? this.clean({ ...target, ...own }, depth + 1) : { ...pick(own), type: 'object' };
    }
    const cleaned: Record<string, unknown> = { ...pick(schema), ...cleanType(schema) };
    const clean = (each: unknown) => this.clean(asRecord(each) ?? {}, depth);
    const properties = asRecord(schema['properties']);
    if (properties) cleaned['properties'] = Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, clean(each)]));
    if (asRecord(schema['items'])) cleaned['items'] = clean(schema['items']);
    else if (cleaned['type'] === 'array') cleaned['items'] = { type: 'string' };
    const choices = asRecords(schema['anyOf'] ?? schema['oneOf']);
    const nonNull = choices.filter(({ type }) => type !== 'null');
    if (nonNull.length < choices.length) cleaned['nullable'] = true;
    if (nonNull.length > 1) return { ...cleaned, anyOf: nonNull.map(clean) };
    // Inlines a single alternative, and merges the schemas of `allOf`.
    const parts = [...nonNull, ...asRecords(schema['allOf'])].map(clean);
    return Object.assign({}, ...parts.toReversed(), cleaned);
  }

  #follow(reference: string): JsonRecord | undefined {
    if (!reference.startsWith('#/')) return undefined;
    const steps = reference.slice(2).split('/');
    return steps.reduce<JsonRecord | undefined>(
      (place, step) => asRecord(place?.[step.replace(/~1/g, '/').replace(/~0/g, '~')]),
      this.#root,
    );
  }
}

function cleanType({ type, enum: given, const: constant, format }: JsonRecord): JsonRecord {
  const types = (Array.isArray(type) ? type : [type]).flatMap((each) => asText(each) ?? []);
  const [first, ...others] = types.filter((each) => each !== 'null');
  const isNullable = types.includes('null') && { nullable: true };
  if (others.length > 0) return { ...isNullable, anyOf: [first, ...others].map((each) => ({ type: each })) };
  const values = constant !== undefined ? [constant] : Array.isArray(given) ? given : [];
  // Gemini supports enums of strings only.
  const texts = values.filter((value) => typeof value === 'string' && value !== '');
  if (texts.length > 0) return { ...isNullable, type: 'string', enum: texts };
  const supportedFormat = first !== undefined && FORMATS[first]?.includes(asText(format) ?? '') && { format };
  return { ...isNullable, ...(first !== undefined && { type: first }), ...supportedFormat };
}

function pick(schema: JsonRecord): JsonRecord {
  return Object.fromEntries(KEYWORDS.flatMap((word) => (schema[word] === undefined ? [] : [[word, schema[word]]])));
}

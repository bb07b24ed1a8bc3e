import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';

/** JSON Schema keywords that Gemini supports. */
const KEPT = [
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

/** Formats Gemini supports per type; it refuses others. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  string: ['enum', 'date-time'],
  number: ['float', 'double'],
  integer: ['int32', 'int64'],
};

/** Maximum depth of references: a recursive schema has no end. */
const DEEPEST = 6;

/** Maximum number of subschemas: references can multiply them. */
const MOST = 2_000;

/**
 * Converts a JSON Schema to what Gemini accepts as function parameters: references inlined, type lists as `anyOf`, constants as
 * one-value enums, and no unknown keywords, for which it refuses the whole request.
 */
export function cleanSchema(schema: JsonRecord): JsonRecord {
  return new SchemaCleaner(schema).clean(schema, 0);
}

class SchemaCleaner {
  /** The schema that references resolve against. */
  readonly #root: JsonRecord;
  #left = MOST;

  constructor(root: JsonRecord) {
    this.#root = root;
  }

  clean(schema: JsonRecord, depth: number): JsonRecord {
    this.#left -= 1;
    const { $ref: reference, ...own } = schema;
    if (this.#left < 0) return { type: 'object' };
    if (typeof reference === 'string') {
      const target = depth < DEEPEST ? this.#follow(reference) : undefined;
      return target ? this.clean({ ...target, ...own }, depth + 1) : { ...pick(own), type: 'object' };
    }
    const cleaned: Record<string, unknown> = { ...pick(schema), ...cleanType(schema) };
    const clean = (each: unknown) => this.clean(asRecord(each) ?? {}, depth);
    const properties = asRecord(schema['properties']);
    if (properties) cleaned['properties'] = Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, clean(each)]));
    if (asRecord(schema['items'])) cleaned['items'] = clean(schema['items']);
    else if (cleaned['type'] === 'array') cleaned['items'] = { type: 'string' };
    const choices = asRecords(schema['anyOf'] ?? schema['oneOf']);
    const some = choices.filter(({ type }) => type !== 'null');
    if (some.length < choices.length) cleaned['nullable'] = true;
    if (some.length > 1) return { ...cleaned, anyOf: some.map(clean) };
    // A single alternative is inlined, and the schemas of `allOf` are merged.
    const parts = [...some, ...asRecords(schema['allOf'])].map(clean);
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
  const kept = first !== undefined && FORMATS[first]?.includes(asText(format) ?? '') && { format };
  return { ...isNullable, ...(first !== undefined && { type: first }), ...kept };
}

function pick(schema: JsonRecord): JsonRecord {
  return Object.fromEntries(KEPT.flatMap((word) => (schema[word] === undefined ? [] : [[word, schema[word]]])));
}

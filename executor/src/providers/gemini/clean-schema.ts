import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';

/** Words of JSON Schema that Gemini's own schemas share. */
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

/** Formats Gemini knows of each type; it refuses others. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  string: ['enum', 'date-time'],
  number: ['float', 'double'],
  integer: ['int32', 'int64'],
};

/** References followed into each other at most: a schema that holds itself has no end. */
const DEEPEST = 6;

/** Schemas one schema may be made of: references can multiply it beyond any use. */
const MOST = 2_000;

/**
 * A JSON Schema in the words Gemini takes for the parameters of a function: references put in place, a list of types as any-of,
 * constants as a choice of one, and nothing it does not know, since it refuses the whole request for that.
 */
export function cleanSchema(schema: JsonRecord): JsonRecord {
  return new SchemaCleaner(schema).clean(schema, 0);
}

class SchemaCleaner {
  /** Where references point into. */
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
    // One choice is none; and a schema that has to fit all of several is their sum.
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
  // Gemini knows a choice of texts only.
  const texts = values.filter((value) => typeof value === 'string' && value !== '');
  if (texts.length > 0) return { ...isNullable, type: 'string', enum: texts };
  const kept = first !== undefined && FORMATS[first]?.includes(asText(format) ?? '') && { format };
  return { ...isNullable, ...(first !== undefined && { type: first }), ...kept };
}

function pick(schema: JsonRecord): JsonRecord {
  return Object.fromEntries(KEPT.flatMap((word) => (schema[word] === undefined ? [] : [[word, schema[word]]])));
}

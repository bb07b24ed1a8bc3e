import { asRecord, type JsonRecord } from '../http/json-record.ts';
import { followReference } from './flatten-schema.ts';

/** Maximum number of nested references. */
const MAX_DEPTH = 6;

/** Maximum number of one reference inside itself: a recursive schema would grow to more than the context of a local model. */
const MAX_REPEATED = 2;

/** Number of subschemas after which no reference is replaced, because references can multiply. */
const MAX_SCHEMAS = 2_000;

/**
 * Replaces the references in a JSON Schema by their targets, for APIs that drop `$ref` or the definitions. What is nested too deep, and
 * a reference that leads nowhere, becomes any object.
 */
export function inlineReferences(schema: JsonRecord): JsonRecord {
  let left = MAX_SCHEMAS;
  const inline = (value: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((each) => inline(each, path));
    const record = asRecord(value);
    if (!record) return value;
    left -= 1;
    const { $ref: reference, ...others } = record;
    if (typeof reference !== 'string') return mapValues(record, (each) => inline(each, path));
    const isNew = path.filter((each) => each === reference).length < MAX_REPEATED;
    const target = isNew && path.length < MAX_DEPTH && left > 0 ? followReference(reference, schema) : undefined;
    return inline({ ...(target ?? { type: 'object' }), ...others }, [...path, reference]);
  };
  const { $defs: _, definitions: __, ...own } = schema;
  return asRecord(inline(own, [])) ?? {};
}

function mapValues(record: JsonRecord, change: (value: unknown) => unknown): JsonRecord {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

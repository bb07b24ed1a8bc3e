import { asRecord, type JsonRecord } from '../http/json-record.ts';
import { followReference } from './flatten-schema.ts';

/** Maximum number of nested references, because a schema may be recursive. */
const MAX_DEPTH = 6;

/** Number of subschemas after which no reference is replaced, because references can multiply. */
const MAX_SCHEMAS = 2_000;

/**
 * Replaces the references in a JSON Schema by their targets, for APIs that drop `$ref` or the definitions. What is nested too deep, and
 * a reference that leads nowhere, becomes any object.
 */
export function inlineReferences(schema: JsonRecord): JsonRecord {
  let left = MAX_SCHEMAS;
  const inline = (value: unknown, depth: number): unknown => {
    if (Array.isArray(value)) return value.map((each) => inline(each, depth));
    const record = asRecord(value);
    if (!record) return value;
    left -= 1;
    const { $ref: reference, ...others } = record;
    if (typeof reference !== 'string') return mapValues(record, (each) => inline(each, depth));
    const target = depth < MAX_DEPTH && left > 0 ? followReference(reference, schema) : undefined;
    return inline({ ...(target ?? { type: 'object' }), ...others }, depth + 1);
  };
  const { $defs: _, definitions: __, ...own } = schema;
  return asRecord(inline(own, 0)) ?? {};
}

function mapValues(record: JsonRecord, change: (value: unknown) => unknown): JsonRecord {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

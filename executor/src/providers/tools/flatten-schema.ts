import { asRecord, asRecords, type JsonRecord } from '../http/json-record.ts';

/** Keywords that combine schemas. Some APIs refuse them at the top level of a tool's parameters. */
const COMBINERS = ['anyOf', 'oneOf', 'allOf', 'not', 'if', 'then', 'else', 'dependentSchemas', 'enum', 'const', '$ref'];

/** Maximum number of nested references and combinations at the top level. */
const MAX_DEPTH = 8;

/** The parts of an object schema. */
type ObjectSchema = { readonly properties: JsonRecord; readonly required: readonly string[]; readonly isClosed: boolean };

/**
 * Converts the parameters of a tool to one object schema without combined schemas at its top level: alternatives become optional
 * properties. A property keeps the types of the parts that name it, which guide the model, also if another part allows any.
 */
export function flattenSchema(schema: JsonRecord): JsonRecord & { readonly properties: JsonRecord } {
  const { properties, required, isClosed } = merge(schema, schema, 0);
  const kept = Object.fromEntries(Object.entries(schema).filter(([name]) => !COMBINERS.includes(name) && name !== 'additionalProperties'));
  const extra = schema['additionalProperties'];
  const { required: _, ...others } = kept;
  return {
    ...others,
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    ...(isClosed ? { additionalProperties: false } : asRecord(extra) && { additionalProperties: extra }),
  };
}

/** Whether the top level of a schema is an object without combined schemas. */
export function isFlat(schema: JsonRecord): boolean {
  return schema['type'] === 'object' && !COMBINERS.some((name) => name in schema);
}

function merge(schema: JsonRecord, root: JsonRecord, depth: number): ObjectSchema {
  const own: ObjectSchema = {
    properties: asRecord(schema['properties']) ?? {},
    required: textsOf(schema['required']),
    isClosed: schema['additionalProperties'] === false,
  };
  if (depth === MAX_DEPTH) return own;
  const resolve = (part: JsonRecord) => merge(part, root, depth + 1);
  const target = typeof schema['$ref'] === 'string' ? followReference(schema['$ref'], root) : undefined;
  const all = [...(target ? [target] : []), ...asRecords(schema['allOf'])].map(resolve);
  const choices = [schema['anyOf'], schema['oneOf']].map((list) => asRecords(list).filter(mayBeObject).map(resolve));
  const merged = mergeAll([own, ...all, ...choices.filter((list) => list.length > 0).map(mergeAny)]);
  // The parts of conditions apply sometimes, so they only add properties that no other part has.
  const conditional = [schema['then'], schema['else'], ...Object.values(asRecord(schema['dependentSchemas']) ?? {})];
  const { properties } = mergeAny(asRecords(conditional).map(resolve));
  return { ...merged, properties: { ...properties, ...merged.properties } };
}

/** All schemas apply: a property of several must match each, and each may require properties. */
function mergeAll(parts: readonly ObjectSchema[]): ObjectSchema {
  return {
    properties: joinProperties(parts, 'allOf'),
    required: [...new Set(parts.flatMap(({ required }) => required))],
    // A closed part beside others accepts nothing of theirs, which is rarely meant.
    isClosed: parts.some(({ isClosed }) => isClosed) && parts.every(({ isClosed, properties }) => isClosed || isEmpty(properties)),
  };
}

/** One schema applies: a property of several must match one of them, and is required only if all require it. */
function mergeAny(parts: readonly ObjectSchema[]): ObjectSchema {
  const [first, ...others] = parts;
  return {
    properties: joinProperties(parts, 'anyOf'),
    required: (first?.required ?? []).filter((name) => others.every(({ required }) => required.includes(name))),
    isClosed: parts.every(({ isClosed }) => isClosed),
  };
}

function joinProperties(parts: readonly ObjectSchema[], combiner: 'anyOf' | 'allOf'): JsonRecord {
  const joined = new Map<string, unknown[]>();
  for (const [name, schema] of parts.flatMap(({ properties }) => Object.entries(properties))) {
    const known = joined.get(name) ?? [];
    if (!known.some((each) => JSON.stringify(each) === JSON.stringify(schema))) known.push(schema);
    joined.set(name, known);
  }
  return Object.fromEntries([...joined].map(([name, schemas]) => [name, schemas.length === 1 ? schemas[0] : { [combiner]: schemas }]));
}

/** Follows a reference inside a schema, such as `#/$defs/Place`. Undefined if it leads nowhere. */
export function followReference(reference: string, root: JsonRecord): JsonRecord | undefined {
  if (!reference.startsWith('#/')) return undefined;
  const steps = reference.slice(2).split('/');
  return steps.reduce<JsonRecord | undefined>((place, step) => asRecord(place?.[step.replace(/~1/g, '/').replace(/~0/g, '~')]), root);
}

function mayBeObject({ type }: JsonRecord): boolean {
  return type === undefined || type === 'object' || (Array.isArray(type) && type.includes('object'));
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function isEmpty(record: JsonRecord): boolean {
  return Object.keys(record).length === 0;
}

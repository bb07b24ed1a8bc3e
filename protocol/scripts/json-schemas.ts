import { toJsonSchema } from '@valibot/to-json-schema';
import { MESSAGES, type Message } from '../src/messages/index.ts';

/** A JSON Schema of draft-07, which AsyncAPI and all common validators support. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Creates the JSON Schema of each message, by message name, without `$schema`. */
export function createJsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(MESSAGES.map((message) => [message.name, createJsonSchema(message)]));
}

function createJsonSchema({ name, summary, schema }: Message): JsonSchema {
  const { $schema: _, ...generated } = toJsonSchema(schema, { target: 'draft-07', typeMode: 'input' });
  return { title: name, description: summary, ...(withoutEmptyLists(generated) as JsonSchema) };
}

/** Drops `required: []` and `properties: {}`, which have no effect. */
function withoutEmptyLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyLists);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, entry]) => !(/^(required|properties)$/.test(key) && Object.keys(entry).length === 0));
  return Object.fromEntries(entries.map(([key, entry]) => [key, withoutEmptyLists(entry)]));
}

import { asRecord, asText, type JsonRecord } from '../http/json-record.ts';
import type { Form } from '../refusals/refusal.ts';
import { flattenSchema, isFlat } from './flatten-schema.ts';

/**
 * Simplifies the schemas of tools in OpenAI's form as far as the provider requires: one object schema that is not strict, then only
 * the names and descriptions of the parameters.
 */
export function simplifyTools(tools: unknown, avoided: ReadonlySet<Form>): unknown {
  if (!avoided.has('full_tool_schemas') || !Array.isArray(tools)) return tools;
  return tools.map((tool: unknown) => {
    const record = asRecord(tool);
    const { strict: _, ...called } = asRecord(record?.['function']) ?? {};
    if (asText(called['name']) === undefined) return tool;
    return { ...record, function: { ...called, parameters: simplifySchema(asRecord(called['parameters']) ?? {}, avoided) } };
  });
}

/** Simplifies the schema of one tool's parameters. */
export function simplifySchema(schema: JsonRecord, avoided: ReadonlySet<Form>): JsonRecord {
  const flat = isFlat(schema) ? schema : flattenSchema(schema);
  return avoided.has('typed_tool_schemas') ? listParameters(flat) : flat;
}

function listParameters(schema: JsonRecord): JsonRecord {
  const properties = Object.entries(asRecord(schema['properties']) ?? {}).map(([name, property]) => {
    const description = asText(asRecord(property)?.['description']);
    const type = asText(asRecord(property)?.['type']);
    const isSimple = type !== undefined && ['string', 'number', 'integer', 'boolean'].includes(type);
    return [name, { ...(isSimple && { type }), ...(description !== undefined && { description }) }];
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

import type { ChatCompletionBody } from '@chat-executor/protocol';
import type { ConvertOptions } from '../http/http-provider.ts';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { avoidsSchema, type Form } from '../refusals/refusal.ts';
import { flattenSchema, isFlat } from './flatten-schema.ts';

/** A function that the model may call. */
export type FunctionTool = {
  readonly name: string;
  readonly description?: string;
  /** Its JSON Schema as the request has it. */
  readonly given: JsonRecord;
  /** The schema as one object, simplified as far as the provider requires. */
  readonly parameters: JsonRecord;
  /** The tool in OpenAI's form. */
  readonly raw: JsonRecord;
};

/** Reads the functions among the tools of a request. Notes other tools, which only the service that has them can run. */
export function readTools(tools: unknown, { avoided, note }: Pick<ConvertOptions, 'avoided' | 'note'>): FunctionTool[] {
  const all = asRecords(tools);
  const functions = all.flatMap((raw) => {
    const called = asRecord(raw['function']);
    const name = readToolName(raw);
    if (name === undefined) return [];
    const description = asText(called?.['description']);
    const given = asRecord(called?.['parameters']) ?? {};
    return [{ name, ...(description !== undefined && { description }), given, parameters: simplifySchema(given, avoided, name), raw }];
  });
  if (functions.length < all.length) note('left out tools that are not functions');
  return functions;
}

/** Replaces the tool choice `allowed_tools` by the tools that it allows, for APIs without such a choice. */
export function applyAllowedTools(body: ChatCompletionBody): ChatCompletionBody {
  const allowed = asRecord(asRecord(body.tool_choice)?.['allowed_tools']);
  if (!allowed) return body;
  const names = new Set(asRecords(allowed['tools']).map(readToolName));
  return { ...body, tools: asRecords(body.tools).filter((tool) => names.has(readToolName(tool))), tool_choice: allowed['mode'] };
}

/** The name of the function in a tool or in a `tool_choice`; undefined if it has none. */
export function readToolName(tool: unknown): string | undefined {
  return asText(asRecord(asRecord(tool)?.['function'])?.['name']);
}

/**
 * Simplifies the schemas of tools in OpenAI's form as far as the provider requires: one object schema that is not strict, then only
 * the names and descriptions of the parameters.
 */
export function simplifyTools(tools: unknown, avoided: ReadonlySet<Form>): unknown {
  if (!Array.isArray(tools)) return tools;
  return tools.map((tool: unknown) => {
    const record = asRecord(tool);
    const { strict: _, ...called } = asRecord(record?.['function']) ?? {};
    const name = asText(called['name']);
    if (name === undefined || !avoidsSchema(avoided, 'full_tool_schemas', name)) return tool;
    const schema = simplifySchema(asRecord(called['parameters']) ?? {}, avoided, name);
    return { ...record, function: { ...called, parameters: completeSchema(schema) } };
  });
}

/** Simplifies the schema of one tool's parameters. */
function simplifySchema(schema: JsonRecord, avoided: ReadonlySet<Form>, tool: string): JsonRecord {
  const flat = isFlat(schema) ? schema : flattenSchema(schema);
  return avoidsSchema(avoided, 'typed_tool_schemas', tool) ? listParameters(flat) : flat;
}

/** Adds what OpenAI requires of a schema: properties of the object, and the items of every list. */
export function completeSchema(schema: JsonRecord): JsonRecord {
  return { properties: {}, ...asRecord(addItems(schema)) };
}

function addItems(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(addItems);
  const record = asRecord(value);
  if (!record) return value;
  const { type, items } = record;
  const isList = type === 'array' || (Array.isArray(type) && type.includes('array'));
  const completed = Object.fromEntries(Object.entries(record).map(([name, each]) => [name, addItems(each)]));
  return isList && items === undefined ? { ...completed, items: {} } : completed;
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

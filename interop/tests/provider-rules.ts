import { isRecord } from '@chat-executor/protocol';
import type { Api } from './provider-turns.ts';

type Json = Readonly<Record<string, unknown>>;

/** A tool of a request, in any API's form. */
export type SentTool = { readonly name: string; readonly schema: Json; readonly isOldForm: boolean };

/** Returns the tools of a request. `isOldForm` tells Gemini's older form of a schema. */
export function readTools(api: Api, body: Json): SentTool[] {
  const tools = recordsIn(body['tools']);
  if (api === 'gemini') {
    return tools
      .flatMap((tool) => recordsIn(tool['functionDeclarations']))
      .map((tool) => ({
        name: String(tool['name']),
        schema: recordIn(tool['parameters'] ?? tool['parametersJsonSchema']),
        isOldForm: 'parameters' in tool,
      }));
  }
  return tools.map((tool) => {
    const called = api === 'openai-compatible' || api === 'ollama' ? recordIn(tool['function']) : tool;
    return { name: String(called['name']), schema: recordIn(called['parameters'] ?? called['input_schema']), isOldForm: false };
  });
}

/**
 * Returns the message with which the real service refuses a request, or undefined if it accepts it.
 *
 * @param issued - the reasoning of earlier answers, by signature
 */
export function findBrokenRule(api: Api, body: Json, issued: ReadonlyMap<string, string>): string | undefined {
  for (const [position, tool] of readTools(api, body).entries()) {
    const broken = TOOL_RULES[api](tool, position);
    if (broken !== undefined) return broken;
  }
  return CONVERSATION_RULES[api]?.(body, issued);
}

const TOOL_RULES: Readonly<Record<Api, (tool: SentTool, position: number) => string | undefined>> = {
  gemini: ({ name, schema, isOldForm }, position) => {
    const place = `tools[0].function_declarations[${position}]`;
    if (!/^[a-zA-Z_][\w.:-]{0,63}$/.test(name)) return `* GenerateContentRequest.${place}.name: [FIELD_INVALID] Invalid function name.`;
    if (isOldForm) return findInOldSchema(schema, `${place}.parameters`);
    const mixed = subschemas(schema).find((each) => '$ref' in each && Object.keys(each).some((key) => !key.startsWith('$')));
    return mixed && "schema at properties.place can only contain properties starting with '$' when $ref is present";
  },
  anthropic: ({ name, schema }, position) => {
    const place = `tools.${position}.custom`;
    if (!/^[\w-]{1,128}$/.test(name)) return `${place}.name: String should match pattern '^[a-zA-Z0-9_-]{1,128}$'`;
    if (schema['type'] !== 'object') return `${place}.input_schema.type: Field required`;
    if (['oneOf', 'allOf', 'anyOf'].some((word) => word in schema))
      return `${place}.input_schema: input_schema does not support oneOf, allOf, or anyOf at the top level`;
    const isKey = (key: string) => /^[\w.-]{1,64}$/.test(key);
    if (!Object.keys(recordIn(schema['properties'])).every(isKey))
      return `${place}.input_schema.properties: Property keys should match pattern '^[a-zA-Z0-9_.-]{1,64}$'`;
    return undefined;
  },
  'openai-compatible': (tool, position) => findForOpenAi(tool, `tools[${position}].function`),
  'openai-responses': (tool, position) => findForOpenAi(tool, `tools[${position}]`),
  // Go reads each field into its type.
  ollama: ({ schema }) => {
    const place = 'json: cannot unmarshal array into Go struct field ToolFunctionParameters.tools.function.parameters';
    if (Array.isArray(schema['type'])) return `${place}.type of type string`;
    if (Object.values(recordIn(schema['properties'])).some((each) => !isRecord(each)))
      return `${place.replace('array', 'bool')}.properties of type api.ToolProperty`;
    return undefined;
  },
};

function findForOpenAi({ name, schema }: SentTool, place: string): string | undefined {
  if (!/^[\w-]+$/.test(name))
    return `Invalid '${place}.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.`;
  if (name.length > 64)
    return `Invalid '${place}.name': string too long. Expected a string with maximum length 64, but got a string with length ${name.length} instead.`;
  const why = `Invalid schema for function '${name}': `;
  if (schema['type'] !== 'object' || ['oneOf', 'anyOf', 'allOf', 'enum', 'not'].some((word) => word in schema))
    return `${why}schema must have type 'object' and not have 'oneOf'/'anyOf'/'allOf'/'enum'/'not' at the top level.`;
  const list = subschemas(schema).find((each) => typesOf(each).includes('array') && !('items' in each));
  return list && `${why}In context=('properties', 'tags'), array schema missing items.`;
}

/** The fields of Gemini's older form, an object of its own and not JSON Schema. */
const OLD_FIELDS = new Set(
  'type format title description nullable enum items minItems maxItems minimum maximum minLength maxLength pattern properties required anyOf'.split(
    ' ',
  ),
);

function findInOldSchema(schema: Json, place: string): string | undefined {
  for (const key of Object.keys(schema))
    if (!OLD_FIELDS.has(key)) return `Invalid JSON payload received. Unknown name "${key}" at '${place}': Cannot find field.`;
  const { type, properties, items, anyOf } = schema;
  if (Array.isArray(type))
    return `Invalid JSON payload received. Unknown name "type" at '${place}': Proto field is not repeating, cannot start list.`;
  if (type === undefined && anyOf === undefined)
    return `* GenerateContentRequest.${place}.type: must be specified when not using one_of, any_of or all_of fields`;
  if (type === 'object' && properties !== undefined && Object.keys(recordIn(properties)).length === 0)
    return `* GenerateContentRequest.${place}.properties: should be non-empty for OBJECT type`;
  if (type !== 'object' && properties !== undefined) return `* GenerateContentRequest.${place}.properties: only allowed for OBJECT type`;
  if (type === 'array' && items === undefined) return `* GenerateContentRequest.${place}.items: missing field.`;
  const inner = [
    ...Object.entries(recordIn(properties)).map(([name, each]) => [`${place}.properties[${name}]`, each] as const),
    ...(items === undefined ? [] : [[`${place}.items`, items] as const]),
    ...recordsIn(anyOf).map((each, position) => [`${place}.any_of[${position}]`, each] as const),
  ];
  return inner.map(([where, each]) => findInOldSchema(recordIn(each), where)).find((broken) => broken !== undefined);
}

const CONVERSATION_RULES: Readonly<Partial<Record<Api, (body: Json, issued: ReadonlyMap<string, string>) => string | undefined>>> = {
  gemini: ({ contents }) => {
    const turns = recordsIn(contents).map(({ parts }) => recordsIn(parts));
    const start = turns.findLastIndex((parts) => parts.some((part) => 'text' in part) && !parts.some((part) => 'functionCall' in part));
    for (const parts of turns.slice(start + 1)) {
      const call = parts.find((part) => 'functionCall' in part);
      if (!call || call['thoughtSignature'] !== undefined) continue;
      return `Function call is missing a thought_signature in functionCall parts. This is required for tools to work correctly, and missing thought_signature may lead to degraded model performance. Additional data, function call \`default_api:${recordIn(call['functionCall'])['name']}\` , position 2. Please refer to https://ai.google.dev/gemini-api/docs/thought-signatures for more details.`;
    }
    return undefined;
  },
  anthropic: ({ thinking, messages }, issued) => {
    const { type } = recordIn(thinking);
    if (type === 'adaptive') return 'adaptive thinking is not supported on this model';
    const contents = recordsIn(messages).map(({ content }) => recordsIn(content));
    for (const [position, content] of contents.entries()) {
      const changed = content.findIndex(
        (block) => block['type'] === 'thinking' && issued.get(String(block['signature'])) !== block['thinking'],
      );
      if (changed >= 0) return `messages.${position}.content.${changed}: Invalid \`signature\` in \`thinking\` block`;
      const calls = content.filter((block) => block['type'] === 'tool_use').map(({ id }) => id);
      const results = (contents[position + 1] ?? [])
        .filter((block) => block['type'] === 'tool_result')
        .map(({ tool_use_id }) => tool_use_id);
      const missing = calls.filter((id) => !results.includes(id));
      if (missing.length > 0)
        return `messages.${position + 1}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${missing.join(', ')}.`;
      const isLast = position === contents.length - 2 && calls.length > 0;
      if (type === 'enabled' && isLast && content[0]?.['type'] !== 'thinking')
        return `messages.${position}.content.0.type: Expected \`thinking\` or \`redacted_thinking\`, but found \`${content[0]?.['type']}\`. When \`thinking\` is enabled, a final \`assistant\` message must start with a thinking block (preceeding the lastmost set of \`tool_use\` and \`tool_result\` blocks).`;
    }
    return undefined;
  },
  'openai-responses': ({ input }, issued) => {
    const items = recordsIn(input);
    for (const [position, item] of items.entries()) {
      if (item['type'] !== 'reasoning') continue;
      if (!issued.has(String(item['encrypted_content'])))
        return `The encrypted content ${String(item['encrypted_content']).slice(0, 4)}... could not be verified. Reason: Encrypted content could not be decrypted or parsed.`;
      if (!['message', 'function_call'].includes(String(items[position + 1]?.['type'] ?? 'message')) || position === items.length - 1)
        return `Item 'rs_1' of type 'reasoning' was provided without its required following item.`;
    }
    return undefined;
  },
};

/** A schema and all schemas inside it. */
function subschemas(schema: Json): Json[] {
  const inner = Object.entries(schema).flatMap(([key, value]) => {
    if (['properties', '$defs'].includes(key)) return Object.values(recordIn(value));
    return Array.isArray(value) ? value : [value];
  });
  return [schema, ...inner.filter(isRecord).flatMap(subschemas)];
}

function typesOf({ type }: Json): unknown[] {
  return Array.isArray(type) ? type : [type];
}

function recordIn(value: unknown): Json {
  return isRecord(value) ? value : {};
}

function recordsIn(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

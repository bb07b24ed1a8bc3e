import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { type AdjustedRequest, avoidsSchema, type Refusal, type SchemaForm } from './refusal.ts';

const FORMS: readonly SchemaForm[] = ['full_tool_schemas', 'typed_tool_schemas'];

/** Number of tools that are changed by their names, before all tools are. */
const MAX_NAMED = 2;

/**
 * A refusal of a tool's schema: simplified first, then reduced to the names of the parameters. Changes the tools that the message
 * names, and all of them if that does not help.
 */
export function refuseSchemas({ body, avoided }: AdjustedRequest, text: string): Refusal | undefined {
  const tools = asRecords(body.tools);
  const [named, ...others] = findNamedTools(tools, text);
  const name = tools.length > 1 && others.length === 0 ? asText(asRecord(named?.['function'])?.['name']) : undefined;
  const ofTool = name === undefined ? undefined : FORMS.find((form) => !avoidsSchema(avoided, form, name));
  // Providers name one tool at a time. Many tools of one server usually have the same form.
  const hasSome = [...avoided].filter((form) => form.startsWith(`${ofTool}:`)).length >= MAX_NAMED;
  if (ofTool && !hasSome) return { change: { avoid: `${ofTool}:${name}` }, when: { tools: [named] } };
  const avoid = FORMS.find((form) => !avoided.has(form));
  return avoid && { change: { avoid }, when: { tools } };
}

/** The tools that a message names: by their position, or else by their names. */
function findNamedTools(tools: readonly JsonRecord[], text: string): JsonRecord[] {
  const position = /\bfunction_?declarations[[.](\d+)/i.exec(text)?.[1] ?? /\btools[[.](\d+)/.exec(text)?.[1];
  const atPosition = tools[Number(position)];
  if (atPosition) return [atPosition];
  return tools.filter((tool) => {
    const name = asText(asRecord(tool['function'])?.['name']);
    return name !== undefined && /^[\w-]+$/.test(name) && new RegExp(`(['"\`]|\\b(?:tool|function) )${name}(?![\\w-])`).test(text);
  });
}

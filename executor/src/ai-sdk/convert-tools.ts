import { asRecord, asRecords, asText, type JsonRecord } from '../providers/http/json-record.ts';

/** Converts the tools and the choice among them. Empty without tools. */
export function convertTools(tools: unknown, choice: unknown, version: string): JsonRecord {
  const allowed = asRecord(asRecord(choice)?.['allowed_tools']);
  const names = asRecords(allowed?.['tools']).map((tool) => asText(asRecord(tool['function'])?.['name']));
  const converted = asRecords(tools).flatMap((tool) => convertTool(tool, version));
  const offered = allowed ? converted.filter(({ name }) => names.includes(asText(name))) : converted;
  const toolChoice = convertToolChoice(allowed ? allowed['mode'] : choice);
  return offered.length > 0 ? { tools: offered, ...(toolChoice && { toolChoice }) } : {};
}

function convertTool(tool: JsonRecord, version: string): JsonRecord[] {
  const { name: givenName, description: givenText, parameters, strict } = asRecord(tool['function']) ?? {};
  const [name, description] = [asText(givenName), asText(givenText)];
  if (name === undefined) return [];
  const inputSchema = asRecord(parameters) ?? { type: 'object', properties: {} };
  const isStrict = version !== 'v2' && typeof strict === 'boolean' && { strict };
  return [{ type: 'function', name, ...(description !== undefined && { description }), inputSchema, ...isStrict }];
}

function convertToolChoice(choice: unknown): JsonRecord | undefined {
  if (choice === 'auto' || choice === 'none' || choice === 'required') return { type: choice };
  const toolName = asText(asRecord(asRecord(choice)?.['function'])?.['name']);
  return toolName === undefined ? undefined : { type: 'tool', toolName };
}

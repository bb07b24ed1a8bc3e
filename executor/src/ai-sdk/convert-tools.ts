import { asRecord, asRecords, type JsonRecord } from '../providers/http/json-record.ts';
import { type FunctionTool, readToolName } from '../providers/tools/simplify-tools.ts';

/** Converts the tools and the choice among them. Empty without tools. */
export function convertTools(tools: readonly FunctionTool[], choice: unknown, version: string): JsonRecord {
  const allowed = asRecord(asRecord(choice)?.['allowed_tools']);
  const names = asRecords(allowed?.['tools']).map(readToolName);
  const offered = allowed ? tools.filter(({ name }) => names.includes(name)) : tools;
  const toolChoice = convertToolChoice(allowed ? allowed['mode'] : choice);
  if (offered.length === 0) return {};
  return { tools: offered.map((tool) => convertTool(tool, version)), ...(toolChoice && { toolChoice }) };
}

function convertTool({ name, description, given, parameters, raw }: FunctionTool, version: string): JsonRecord {
  const strict = asRecord(raw['function'])?.['strict'];
  // A schema that was simplified is not a strict one.
  const isStrict = version !== 'v2' && typeof strict === 'boolean' && given === parameters && { strict };
  return { type: 'function', name, ...(description !== undefined && { description }), inputSchema: parameters, ...isStrict };
}

function convertToolChoice(choice: unknown): JsonRecord | undefined {
  if (choice === 'auto' || choice === 'none' || choice === 'required') return { type: choice };
  const toolName = readToolName(choice);
  return toolName === undefined ? undefined : { type: 'tool', toolName };
}

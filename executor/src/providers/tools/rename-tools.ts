import { type ChatCompletion, type ChatCompletionBody, type ChatCompletionChunk, parseJson } from '@chat-executor/protocol';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { flattenSchema, isFlat } from './flatten-schema.ts';
import { holdToolCalls } from './hold-tool-calls.ts';

/** The names of tools that all APIs accept, and the names of parameters that Claude accepts. */
const ACCEPTED = { tool: /^[a-zA-Z_][a-zA-Z0-9_-]{0,63}$/, parameter: /^[a-zA-Z0-9_.-]{1,64}$/ } as const;

/** New names of tools by their old ones, and new names of parameters by the old name of their tool. */
type Names = { readonly tools: ReadonlyMap<string, string>; readonly parameters: ReadonlyMap<string, ReadonlyMap<string, string>> };

/** A request with accepted names, and the function that restores the names in its answer. */
export type RenamedTools = {
  readonly body: ChatCompletionBody;
  /** Restores the names in the calls of chunks or of a completion. Holds calls until they are whole if names were changed. */
  readonly restore: <Answer extends ChatCompletionChunk | ChatCompletion>(answers: AsyncIterable<Answer>) => AsyncIterable<Answer>;
};

/**
 * Renames tools whose names some API refuses, such as `files/read` or long ones, and parameters such as `$filter`, which only Claude
 * refuses, behind any API.
 */
export function renameTools(body: ChatCompletionBody, isClaude = /claude/i.test(body.model)): RenamedTools {
  const called = [...asRecords(body.tools), ...body.messages.flatMap((message) => asRecords(message['tool_calls']))];
  const tools = chooseNames(called.map(readName), 'tool');
  const parameters = new Map<string, ReadonlyMap<string, string>>();
  for (const tool of isClaude ? asRecords(body.tools) : []) {
    const names = chooseNames(Object.keys(readParameters(tool['function'])?.properties ?? {}), 'parameter');
    if (names.size > 0) parameters.set(readName(tool), names);
  }
  if (tools.size === 0 && parameters.size === 0) return { body, restore: (answers) => answers };
  return { body: renameInBody(body, { tools, parameters }), restore: (answers) => restoreNames(answers, { tools, parameters }) };
}

/** Chooses new names for those that are not accepted, different from all others. */
function chooseNames(given: readonly string[], kind: keyof typeof ACCEPTED): Map<string, string> {
  const taken = new Set(given.filter((name) => ACCEPTED[kind].test(name)));
  const chosen = new Map<string, string>();
  for (const name of new Set(given)) {
    if (name === '' || ACCEPTED[kind].test(name)) continue;
    const base = name.replace(/[^a-zA-Z0-9_-]/g, '_').replace(/^(?![a-zA-Z_])/, '_');
    let accepted = base.slice(0, 64);
    for (let count = 2; taken.has(accepted); count += 1) accepted = `${base.slice(0, 63 - String(count).length)}_${count}`;
    taken.add(accepted);
    chosen.set(name, accepted);
  }
  return chosen;
}

function renameInBody(body: ChatCompletionBody, names: Names): ChatCompletionBody {
  const { tools, tool_choice: choice, messages } = body;
  return {
    ...body,
    ...(Array.isArray(tools) && { tools: tools.map((tool: unknown) => renameFunction(tool, names)) }),
    ...(choice !== undefined && { tool_choice: renameChoice(choice, names) }),
    messages: messages.map((message) => {
      const calls = message['tool_calls'];
      const name = message.role === 'tool' ? names.tools.get(asText(message['name']) ?? '') : undefined;
      return {
        ...message,
        ...(name !== undefined && { name }),
        ...(Array.isArray(calls) && { tool_calls: calls.map((call: unknown) => renameFunction(call, names)) }),
      };
    }),
  };
}

/** A choice of one tool, or of several: `allowed_tools`. */
function renameChoice(choice: unknown, names: Names): unknown {
  const allowed = asRecord(asRecord(choice)?.['allowed_tools']);
  if (!allowed || !Array.isArray(allowed['tools'])) return renameFunction(choice, names);
  const tools = allowed['tools'].map((tool: unknown) => renameFunction(tool, names));
  return { ...asRecord(choice), allowed_tools: { ...allowed, tools } };
}

/** Renames a tool, a call or a choice. */
function renameFunction(tool: unknown, { tools, parameters }: Names): unknown {
  const called = asRecord(asRecord(tool)?.['function']);
  const given = asText(called?.['name']) ?? '';
  const keys = parameters.get(given);
  if (!called || (!tools.has(given) && !keys)) return tool;
  const schema = keys && readParameters(called);
  return {
    ...asRecord(tool),
    function: {
      ...called,
      name: tools.get(given) ?? given,
      ...(schema && { parameters: renameInSchema(schema, keys) }),
      ...(keys && called['arguments'] !== undefined && { arguments: renameArguments(called['arguments'], keys) }),
    },
  };
}

/** The schema of a tool's parameters, with all of them in `properties`: those in combined schemas and references too. */
function readParameters(tool: unknown): (JsonRecord & { readonly properties: JsonRecord }) | undefined {
  const schema = asRecord(asRecord(tool)?.['parameters']);
  return schema && (isFlat(schema) ? { ...schema, properties: asRecord(schema['properties']) ?? {} } : flattenSchema(schema));
}

function renameInSchema(schema: JsonRecord & { readonly properties: JsonRecord }, keys: ReadonlyMap<string, string>): JsonRecord {
  const { required, dependentRequired: _, ...others } = schema;
  return {
    ...others,
    properties: renameKeys(describeOldNames(schema.properties, keys), keys),
    ...(Array.isArray(required) && { required: required.map((name: unknown) => keys.get(String(name)) ?? name) }),
  };
}

/** A name in another script has no meaning without its letters, so it goes into the description. */
function describeOldNames(properties: JsonRecord, keys: ReadonlyMap<string, string>): JsonRecord {
  const described = Object.entries(properties).map(([name, schema]) => {
    if (!keys.has(name) || /^[ -~]*$/.test(name)) return [name, schema];
    const { description } = asRecord(schema) ?? {};
    return [name, { ...asRecord(schema), description: [name, ...(asText(description) ? [description] : [])].join(': ') }];
  });
  return Object.fromEntries(described);
}

function renameArguments(given: unknown, keys: ReadonlyMap<string, string>): unknown {
  const values = asRecord(typeof given === 'string' ? parseJson(given) : given);
  if (!values) return given;
  if (typeof given !== 'string') return renameKeys(values, keys);
  // Large integers would change if they were read.
  return /\d{16}/.test(given) ? renameInText(given, keys) : JSON.stringify(renameKeys(values, keys));
}

function renameInText(json: string, keys: ReadonlyMap<string, string>): string {
  return json.replace(/"(?:[^"\\]|\\.)*"(?=\s*:)/g, (name) => JSON.stringify(keys.get(String(parseJson(name))) ?? parseJson(name)));
}

function renameKeys(record: JsonRecord, keys: ReadonlyMap<string, string>): JsonRecord {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [keys.get(name) ?? name, value]));
}

async function* restoreNames<Answer extends ChatCompletionChunk | ChatCompletion>(
  answers: AsyncIterable<Answer>,
  names: Names,
): AsyncGenerator<Answer, void> {
  const invert = (map: ReadonlyMap<string, string>) => new Map([...map].map(([given, accepted]) => [accepted, given]));
  const tools = invert(names.tools);
  // Found by the name that the model uses.
  const parameters = new Map([...names.parameters].map(([name, keys]) => [names.tools.get(name) ?? name, invert(keys)]));
  const restore = (source: JsonRecord): JsonRecord => {
    const calls = source['tool_calls'];
    if (!Array.isArray(calls)) return source;
    return { ...source, tool_calls: calls.map((call: unknown) => renameFunction(call, { tools, parameters })) };
  };
  for await (const answer of holdToolCalls(answers)) {
    const choices = answer.choices.map((choice: JsonRecord) => ({
      ...choice,
      ...(asRecord(choice['delta']) && { delta: restore(asRecord(choice['delta']) ?? {}) }),
      ...(asRecord(choice['message']) && { message: restore(asRecord(choice['message']) ?? {}) }),
    }));
    yield { ...answer, choices };
  }
}

function readName(tool: JsonRecord): string {
  return asText(asRecord(tool['function'])?.['name']) ?? '';
}

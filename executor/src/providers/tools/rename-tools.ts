import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk } from '@chat-executor/protocol';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';

/** The names that all APIs accept. */
const ACCEPTED = /^[a-zA-Z_][a-zA-Z0-9_-]{0,63}$/;

/** A request with accepted tool names, and the function that restores the names in its answer. */
export type RenamedTools = {
  readonly body: ChatCompletionBody;
  /** Restores the names of the calls in a chunk or completion. */
  readonly restore: <Answer extends ChatCompletionChunk | ChatCompletion>(answer: Answer) => Answer;
};

/** Renames tools whose names some API refuses, such as `files/read` or names of more than 64 characters. */
export function renameTools(body: ChatCompletionBody): RenamedTools {
  const names = [...asRecords(body.tools), ...body.messages.flatMap((message) => asRecords(message['tool_calls']))];
  const given = new Set(names.flatMap((tool) => asText(asRecord(tool['function'])?.['name']) ?? []));
  const renamed = new Map<string, string>();
  const taken = new Set([...given].filter((name) => ACCEPTED.test(name)));
  for (const name of given) {
    if (ACCEPTED.test(name)) continue;
    const accepted = chooseName(name, taken);
    taken.add(accepted);
    renamed.set(name, accepted);
  }
  if (renamed.size === 0) return { body, restore: (answer) => answer };
  const originals = new Map([...renamed].map(([name, accepted]) => [accepted, name]));
  return { body: renameInBody(body, renamed), restore: (answer) => renameInAnswer(answer, originals) };
}

function chooseName(name: string, taken: ReadonlySet<string>): string {
  const base = name.replace(/[^a-zA-Z0-9_-]/g, '_').replace(/^(?![a-zA-Z_])/, '_');
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : `_${count}`;
    const candidate = base.slice(0, 64 - suffix.length) + suffix;
    if (!taken.has(candidate)) return candidate;
  }
}

function renameInBody(body: ChatCompletionBody, names: ReadonlyMap<string, string>): ChatCompletionBody {
  const { tools, tool_choice: choice, messages } = body;
  return {
    ...body,
    ...(Array.isArray(tools) && { tools: tools.map((tool: unknown) => renameFunction(tool, names)) }),
    ...(choice !== undefined && { tool_choice: renameChoice(choice, names) }),
    messages: messages.map((message) => {
      const name = message.role === 'tool' ? names.get(asText(message['name']) ?? '') : undefined;
      return renameCalls(name === undefined ? message : { ...message, name }, names);
    }),
  };
}

/** A choice of one tool, or of several: `allowed_tools`. */
function renameChoice(choice: unknown, names: ReadonlyMap<string, string>): unknown {
  const allowed = asRecord(asRecord(choice)?.['allowed_tools']);
  if (!allowed || !Array.isArray(allowed['tools'])) return renameFunction(choice, names);
  const tools = allowed['tools'].map((tool: unknown) => renameFunction(tool, names));
  return { ...asRecord(choice), allowed_tools: { ...allowed, tools } };
}

function renameInAnswer<Answer extends ChatCompletionChunk | ChatCompletion>(answer: Answer, names: ReadonlyMap<string, string>): Answer {
  const choices = answer.choices.map((choice: JsonRecord) => {
    const { delta, message } = choice;
    return {
      ...choice,
      ...(asRecord(delta) && { delta: renameCalls(asRecord(delta) ?? {}, names) }),
      ...(asRecord(message) && { message: renameCalls(asRecord(message) ?? {}, names) }),
    };
  });
  return { ...answer, choices };
}

function renameCalls<Source extends JsonRecord>(source: Source, names: ReadonlyMap<string, string>): Source {
  const calls = source['tool_calls'];
  return Array.isArray(calls) ? { ...source, tool_calls: calls.map((call: unknown) => renameFunction(call, names)) } : source;
}

function renameFunction(tool: unknown, names: ReadonlyMap<string, string>): unknown {
  const called = asRecord(asRecord(tool)?.['function']);
  const name = names.get(asText(called?.['name']) ?? '');
  return name === undefined ? tool : { ...asRecord(tool), function: { ...called, name } };
}

import { type ChatCompletion, type ChatCompletionChunk, isRecord } from '@chat-executor/protocol';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { normalizeCompletion } from './normalize-completion.ts';

/** The fields of a delta whose pieces are joined. */
const TEXTS = ['content', 'reasoning_content', 'refusal'];

type Call = { readonly id: unknown; readonly type: unknown; readonly function: { name: string; arguments: string } };

/** What has arrived of a choice. */
type Progress = { readonly fields: Record<string, unknown>; readonly message: Record<string, unknown>; readonly calls: Call[] };

/** Combines normalized chunks into a completion, for answers that only come as a stream. */
export async function collectCompletion(chunks: AsyncIterable<ChatCompletionChunk>, model: string): Promise<ChatCompletion> {
  const progress: Progress[] = [];
  let head: JsonRecord = {};
  for await (const { choices, ...rest } of chunks) {
    head = { ...head, ...rest };
    for (const { index, delta, ...fields } of choices) {
      const choice = progress[index] ?? { fields: { index }, message: {}, calls: [] };
      progress[index] = choice;
      const { tool_calls: fragments, ...content } = delta;
      add(choice.message, content, TEXTS);
      add(choice.fields, fields);
      for (const fragment of asRecords(fragments)) addFragment(choice.calls, fragment);
    }
  }
  const choices = progress.map(({ fields, message, calls }) => ({
    ...fields,
    message: { ...message, ...(calls.length > 0 && { tool_calls: calls }) },
  }));
  return normalizeCompletion({ ...head, choices }, model);
}

/** Adds fields to earlier ones: joins lists and the given texts; others replace them, unless they are null. */
function add(target: Record<string, unknown>, fields: JsonRecord, texts: readonly string[] = []): void {
  for (const [name, value] of Object.entries(fields)) {
    const before = target[name];
    if (typeof before === 'string' && typeof value === 'string' && texts.includes(name)) target[name] = before + value;
    else if (Array.isArray(before) && Array.isArray(value)) target[name] = [...before, ...value];
    else if (name === 'logprobs' && isRecord(before) && isRecord(value)) add(before, value);
    else if (before === undefined || (value !== null && value !== undefined)) target[name] = value;
  }
}

function addFragment(calls: Call[], fragment: JsonRecord): void {
  const index = Number(fragment['index']);
  const call = calls[index] ?? { id: fragment['id'], type: fragment['type'], function: { name: '', arguments: '' } };
  calls[index] = call;
  const called = asRecord(fragment['function']);
  call.function.name += asText(called?.['name']) ?? '';
  call.function.arguments += asText(called?.['arguments']) ?? '';
}

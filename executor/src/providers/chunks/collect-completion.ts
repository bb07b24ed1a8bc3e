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
  const progress = new Map<number, Progress>();
  const head = new Map<string, unknown>();
  for await (const { choices, ...rest } of chunks) {
    for (const [name, value] of Object.entries(rest)) head.set(name, value);
    for (const { index, delta, ...fields } of choices) {
      const choice = progress.get(index) ?? { fields: { index }, message: {}, calls: [] };
      progress.set(index, choice);
      const { tool_calls: fragments, ...content } = delta;
      add(choice.message, content, TEXTS);
      add(choice.fields, fields);
      for (const fragment of asRecords(fragments)) addFragment(choice.calls, fragment);
    }
  }
  const inOrder = [...progress].sort(([one], [other]) => one - other);
  const choices = inOrder.map(([, { fields, message, calls }]) => ({
    ...fields,
    message: { ...message, ...(calls.length > 0 && { tool_calls: calls }) },
  }));
  return normalizeCompletion({ ...Object.fromEntries(head), choices }, model);
}

/** Adds fields to earlier ones: joins lists and the given texts; others replace them, unless they are null. */
function add(target: Record<string, unknown>, fields: JsonRecord, texts: readonly string[] = []): void {
  for (const [name, value] of Object.entries(fields)) {
    const before = target[name];
    if (typeof before === 'string' && typeof value === 'string' && texts.includes(name)) target[name] = before + value;
    else if (Array.isArray(before) && Array.isArray(value)) for (const one of value) before.push(one);
    else if (name === 'logprobs' && isRecord(before) && isRecord(value)) add(before, value);
    // A copy, because later pieces are added to it.
    else if (before === undefined || (value !== null && value !== undefined)) target[name] = copyLists(value);
  }
}

function copyLists(value: unknown): unknown {
  if (Array.isArray(value)) return [...value];
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, Array.isArray(one) ? [...one] : one]));
}

function addFragment(calls: Call[], fragment: JsonRecord): void {
  const index = Number(fragment['index']);
  const call = calls[index] ?? { id: fragment['id'], type: fragment['type'], function: { name: '', arguments: '' } };
  calls[index] = call;
  const called = asRecord(fragment['function']);
  call.function.name += asText(called?.['name']) ?? '';
  call.function.arguments += asText(called?.['arguments']) ?? '';
}

import type { ChatCompletion, ChatCompletionChunk } from '@chat-executor/protocol';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { normalizeCompletion } from './normalize-completion.ts';

/** Combines the normalized chunks of a one-choice answer into a completion, for providers that only stream. */
export async function collectCompletion(chunks: AsyncIterable<ChatCompletionChunk>, model: string): Promise<ChatCompletion> {
  const texts: Record<string, string> = {};
  const calls: { id: unknown; type: unknown; function: { name: string; arguments: string } }[] = [];
  const lists: Record<string, unknown[]> = {};
  let head: JsonRecord = {};
  let finishReason: string | null | undefined;
  for await (const { choices, ...rest } of chunks) {
    head = { ...head, ...rest };
    const [choice] = choices;
    for (const name of ['content', 'reasoning_content', 'refusal'] as const) {
      const text = asText(choice?.delta[name]);
      if (text !== undefined) texts[name] = (texts[name] ?? '') + text;
    }
    for (const name of ['reasoning_details', 'images', 'annotations'] as const) {
      const list = choice?.delta[name];
      if (Array.isArray(list)) lists[name] = [...(lists[name] ?? []), ...list];
    }
    for (const fragment of asRecords(choice?.delta.tool_calls)) {
      const called = asRecord(fragment['function']);
      const index = Number(fragment['index']);
      const {
        id,
        type,
        function: before,
      } = calls[index] ?? { id: fragment['id'], type: fragment['type'], function: { name: '', arguments: '' } };
      const name = before.name + (asText(called?.['name']) ?? '');
      calls[index] = { id, type, function: { name, arguments: before.arguments + (asText(called?.['arguments']) ?? '') } };
    }
    finishReason ??= choice?.finish_reason;
  }
  const message = { role: 'assistant', ...texts, ...lists, ...(calls.length > 0 && { tool_calls: calls }) };
  return normalizeCompletion({ ...head, choices: [{ index: 0, message, finish_reason: finishReason }] }, model);
}

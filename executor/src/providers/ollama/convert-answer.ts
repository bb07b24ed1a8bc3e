import type { ChatResponse } from 'ollama/browser';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';

/** Fields of Ollama's answers that are read here. */
type AnswerField = keyof ChatResponse;

/**
 * One of Ollama's answers, a piece of a stream or a whole, as OpenAI would write it. It is still to be mended: ids, indices and the
 * role come from there.
 *
 * @param carrier - `delta` for a piece, `message` for a whole
 */
export function convertAnswer(answer: JsonRecord, carrier: 'delta' | 'message'): JsonRecord {
  const read = (field: AnswerField) => answer[field];
  const message = asRecord(read('message')) ?? {};
  const toolCalls = asRecords(message['tool_calls']).map(convertToolCall);
  const isDone = read('done') === true;
  const logprobs = read('logprobs');
  const created = Math.floor(Date.parse(asText(read('created_at')) ?? '') / 1000);
  return {
    model: read('model'),
    ...(Number.isFinite(created) && { created }),
    choices: [
      {
        index: 0,
        [carrier]: {
          role: message['role'],
          content: message['content'] ?? '',
          ...(asText(message['thinking']) !== undefined && { reasoning_content: message['thinking'] }),
          ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
        },
        ...(Array.isArray(logprobs) && { logprobs: { content: logprobs } }),
        finish_reason: isDone ? convertReason(read('done_reason')) : null,
      },
    ],
    ...(isDone && { usage: countTokens(read('prompt_eval_count'), read('eval_count')) }),
  };
}

/** Ollama sends each call whole, its arguments as an object, older releases without an id. */
function convertToolCall(call: JsonRecord): JsonRecord {
  const { index: _, ...called } = asRecord(call['function']) ?? {};
  return { id: call['id'], type: 'function', function: called };
}

/** Ollama also says `load` and `unload`, which end an answer like any other. */
function convertReason(reason: unknown): string {
  return reason === 'length' ? 'length' : 'stop';
}

/** A count that is left out is zero: Ollama drops those. */
function countTokens(prompt: unknown, completion: unknown): JsonRecord {
  const [promptTokens, completionTokens] = [prompt, completion].map((count) => (typeof count === 'number' ? count : 0)) as [number, number];
  return { prompt_tokens: promptTokens, completion_tokens: completionTokens, total_tokens: promptTokens + completionTokens };
}

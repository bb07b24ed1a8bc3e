import type { ChatResponse } from 'ollama/browser';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { createDataUrl, detectImageType } from '../messages/media.ts';
import { notOllama } from './not-ollama.ts';

/** The fields of Ollama's answers. */
type AnswerField = keyof ChatResponse;

/** Converts an answer, streamed or whole, to OpenAI's form, except ids, indices and the role. */
export class AnswerConverter {
  readonly #carrier: 'delta' | 'message';
  #images = 0;

  /** @param carrier - `delta` for a stream, `message` for a whole answer */
  constructor(carrier: 'delta' | 'message') {
    this.#carrier = carrier;
  }

  /**
   * Converts one value.
   *
   * @throws ExecutorError `bad-provider-answer` if it is not Ollama's
   */
  convert(answer: JsonRecord): JsonRecord {
    const read = (field: AnswerField) => answer[field];
    const isDone = read('done') === true;
    // Old versions end an answer without a message. Answers to other endpoints have a `response`.
    const message = asRecord(read('message')) ?? (isDone && answer['response'] === undefined ? {} : undefined);
    if (!message) throw notOllama();
    const toolCalls = asRecords(message['tool_calls']).map(convertToolCall);
    const images = listTexts(message['images']).map((data) => ({
      type: 'image_url',
      image_url: { url: createDataUrl(detectImageType(data), data) },
      index: this.#images++,
    }));
    const logprobs = read('logprobs');
    const created = Math.floor(Date.parse(asText(read('created_at')) ?? '') / 1000);
    return {
      model: read('model'),
      ...(Number.isFinite(created) && { created }),
      choices: [
        {
          index: 0,
          [this.#carrier]: {
            role: message['role'],
            content: message['content'] ?? '',
            ...(asText(message['thinking']) !== undefined && { reasoning_content: message['thinking'] }),
            ...(images.length > 0 && { images }),
            ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
          },
          ...(Array.isArray(logprobs) && { logprobs: { content: logprobs } }),
          finish_reason: isDone ? convertReason(read('done_reason')) : null,
        },
      ],
      ...(isDone && { usage: convertUsage(read('prompt_eval_count'), read('eval_count')) }),
    };
  }
}

function listTexts(values: unknown): string[] {
  return Array.isArray(values) ? values.flatMap((value) => asText(value) ?? []) : [];
}

/** Converts a whole tool call. Its arguments are an object; older releases of Ollama omit the id. */
function convertToolCall(call: JsonRecord): JsonRecord {
  const { index: _, ...called } = asRecord(call['function']) ?? {};
  return { id: call['id'], type: 'function', function: called };
}

/** Converts a finish reason. Ollama's `load` and `unload` become `stop`. */
function convertReason(reason: unknown): string {
  return reason === 'length' ? 'length' : 'stop';
}

/** Converts token counts. Ollama omits zeros. */
function convertUsage(prompt: unknown, completion: unknown): JsonRecord {
  const [promptTokens, completionTokens] = [prompt, completion].map((count) => (typeof count === 'number' ? count : 0)) as [number, number];
  return { prompt_tokens: promptTokens, completion_tokens: completionTokens, total_tokens: promptTokens + completionTokens };
}

import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';

/** OpenAI's finish reasons by Anthropic's stop reasons. Others, such as `end_turn`, become `stop`. */
const REASONS: Readonly<Record<string, string>> = {
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  tool_use: 'tool_calls',
  refusal: 'content_filter',
};

/** The text of a refusal without an explanation. */
const REFUSAL = 'The model declined to answer.';

/** Converts a whole Anthropic message to OpenAI's form, not normalized. */
export function convertAnswer(message: JsonRecord): JsonRecord {
  const blocks = asRecords(message['content']);
  const join = (type: string, field: string) =>
    blocks
      .filter((block) => block['type'] === type)
      .map((block) => asText(block[field]) ?? '')
      .join('');
  const reasoning = join('thinking', 'thinking');
  const calls = blocks
    .filter(({ type }) => type === 'tool_use')
    .map(({ id, name, input }) => ({ id, type: 'function', function: { name, arguments: input ?? {} } }));
  const { finish_reason: finishReason, refusal } = convertStop(message);
  return {
    id: message['id'],
    model: message['model'],
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: join('text', 'text'),
          ...(reasoning !== '' && { reasoning_content: reasoning }),
          ...(calls.length > 0 && { tool_calls: calls }),
          ...(refusal !== undefined && { refusal }),
        },
        finish_reason: finishReason,
      },
    ],
    usage: convertUsage(asRecord(message['usage'])),
  };
}

/** Converts the stop reason of an answer. The finish reason is null while the answer is unfinished. */
export function convertStop({ stop_reason: reason, stop_details: details }: JsonRecord): {
  readonly finish_reason: string | null;
  readonly refusal?: string;
} {
  const stopReason = asText(reason);
  if (stopReason === undefined) return { finish_reason: null };
  const refusal = stopReason === 'refusal' ? (asText(asRecord(details)?.['explanation']) ?? REFUSAL) : undefined;
  return { finish_reason: REASONS[stopReason] ?? 'stop', ...(refusal !== undefined && { refusal }) };
}

/** Converts usage. OpenAI's prompt tokens include cached ones. */
export function convertUsage(usage: JsonRecord | undefined): JsonRecord | undefined {
  if (!usage) return undefined;
  const count = (name: string) => (typeof usage[name] === 'number' ? usage[name] : 0);
  const cached = count('cache_read_input_tokens');
  const prompt = count('input_tokens') + count('cache_creation_input_tokens') + cached;
  const completion = count('output_tokens');
  const thinking = asRecord(usage['output_tokens_details'])?.['thinking_tokens'];
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    ...(cached > 0 && { prompt_tokens_details: { cached_tokens: cached } }),
    ...(typeof thinking === 'number' && { completion_tokens_details: { reasoning_tokens: thinking } }),
  };
}

import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { noteLeftOut } from '../messages/note-left-out.ts';
import { Citations } from './citations.ts';
import { convertThinkingBlock } from './thinking-details.ts';

/** OpenAI's finish reasons by Anthropic's stop reasons. Others, such as `end_turn`, become `stop`. */
const REASONS: Readonly<Record<string, string>> = {
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  tool_use: 'tool_calls',
  refusal: 'content_filter',
};

/** The text of a refusal without an explanation. */
const REFUSAL = 'The model declined to answer.';

/**
 * Converts a whole Anthropic message to OpenAI's form, not normalized.
 *
 * @param note - receives what has no form in OpenAI's API
 */
export function convertAnswer(message: JsonRecord, note: (remark: string) => void): JsonRecord {
  const { finish_reason: finishReason, refusal } = convertStop(message);
  return {
    id: message['id'],
    model: message['model'],
    choices: [
      {
        index: 0,
        message: { role: 'assistant', ...convertBlocks(readBlocks(message), note), ...(refusal !== undefined && { refusal }) },
        finish_reason: finishReason,
      },
    ],
    usage: convertUsage(asRecord(message['usage'])),
  };
}

/** The blocks of a message, whose content some servers send as text. */
export function readBlocks({ content }: JsonRecord): JsonRecord[] {
  return typeof content === 'string' ? [{ type: 'text', text: content }] : asRecords(content);
}

function convertBlocks(blocks: readonly JsonRecord[], note: (remark: string) => void): JsonRecord {
  let [content, reasoning] = ['', ''];
  const calls: JsonRecord[] = [];
  const details: JsonRecord[] = [];
  const annotations: JsonRecord[] = [];
  const citations = new Citations(note);
  for (const block of blocks) {
    switch (block['type']) {
      case 'text': {
        const start = content.length;
        content += asText(block['text']) ?? '';
        annotations.push(...citations.convert(block['citations'], { start, end: content.length }));
        break;
      }
      case 'thinking':
      case 'redacted_thinking': {
        reasoning += asText(block['thinking']) ?? '';
        const detail = convertThinkingBlock(block, details.length);
        if (detail) details.push(detail);
        break;
      }
      case 'tool_use':
        calls.push({ id: block['id'], type: 'function', function: { name: block['name'], arguments: block['input'] ?? {} } });
        break;
      case 'web_search_tool_result':
        citations.addResults(block['content']);
        break;
      default:
        noteLeftOut(block, note);
    }
  }
  annotations.push(...citations.end());
  return {
    content,
    ...(reasoning !== '' && { reasoning_content: reasoning }),
    ...(details.length > 0 && { reasoning_details: details }),
    ...(calls.length > 0 && { tool_calls: calls }),
    ...(annotations.length > 0 && { annotations }),
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

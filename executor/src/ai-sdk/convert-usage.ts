import { asRecord, asText, type JsonRecord } from '../providers/http/json-record.ts';

/** OpenAI's finish reasons by the AI SDK's. Others become `stop`. */
const REASONS: Readonly<Record<string, string>> = { length: 'length', 'content-filter': 'content_filter', 'tool-calls': 'tool_calls' };

/**
 * Converts the finish reason: a text in the specification v2, otherwise an object. `error` stays. Undefined if the provider has sent
 * none, because its answer was cut: packages then say that the reason is another or unknown.
 */
export function convertFinishReason(reason: unknown, usage: JsonRecord | undefined): string | undefined {
  const record = asRecord(reason);
  const unified = asText(reason) ?? asText(record?.['unified']) ?? 'unknown';
  if (unified === 'interrupted' || (record && unified === 'other' && record['raw'] === undefined)) return undefined;
  // The specification v2 has one name for a missing and an unknown reason. A cut answer has no usage either.
  if (unified === 'unknown' && !usage?.['completion_tokens']) return undefined;
  return unified === 'error' ? 'error' : (REASONS[unified] ?? 'stop');
}

/** Converts usage: numbers in the specification v2, otherwise objects with totals. Undefined without any. */
export function convertUsage(given: unknown): JsonRecord | undefined {
  const usage = asRecord(given);
  if (!usage) return undefined;
  const [input, output] = [asRecord(usage['inputTokens']), asRecord(usage['outputTokens'])];
  const prompt = input?.['total'] ?? usage['inputTokens'];
  const completion = output?.['total'] ?? usage['outputTokens'];
  if (typeof prompt !== 'number' && typeof completion !== 'number') return undefined;
  const cached = input?.['cacheRead'] ?? usage['cachedInputTokens'];
  const reasoning = output?.['reasoning'] ?? usage['reasoningTokens'];
  const cost = asRecord(usage['raw'])?.['cost'];
  const [promptTokens, completionTokens] = [Number(prompt ?? 0), Number(completion ?? 0)];
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    ...(typeof cached === 'number' && { prompt_tokens_details: { cached_tokens: cached } }),
    ...(typeof reasoning === 'number' && { completion_tokens_details: { reasoning_tokens: reasoning } }),
    // OpenRouter's cost in US dollars.
    ...(typeof cost === 'number' && { cost }),
  };
}

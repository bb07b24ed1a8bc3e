import type { JsonRecord } from '../http/json-record.ts';

/** Converts usage. OpenAI's completion tokens include reasoning. */
export function convertUsage(usage: JsonRecord | undefined): JsonRecord | undefined {
  if (!usage) return undefined;
  const count = (name: string) => (typeof usage[name] === 'number' ? usage[name] : 0);
  const [cached, thoughts] = [count('cachedContentTokenCount'), count('thoughtsTokenCount')];
  const prompt = count('promptTokenCount') + count('toolUsePromptTokenCount');
  const completion = count('candidatesTokenCount') + thoughts;
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    ...(cached > 0 && { prompt_tokens_details: { cached_tokens: cached } }),
    ...(thoughts > 0 && { completion_tokens_details: { reasoning_tokens: thoughts } }),
  };
}

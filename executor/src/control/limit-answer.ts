import type { ChatCompletionBody } from '@chat-executor/protocol';

/** OpenAI's models that refuse the older name of the limit. */
const NEWER_NAME = /(^|\/)(o\d|gpt-([5-9]|\d\d))/;

/**
 * Limits the answer of a request to a number of tokens: the smaller of this limit and the caller's is sent (rule REQ-5). A caller's
 * limit that is not a positive number is replaced, and an `n` that is not a whole one is left out, because servers read it differently.
 */
export function limitAnswer(given: ChatCompletionBody, maxTokens: number): ChatCompletionBody {
  const { n, ...rest } = given;
  const body = n === undefined || Number.isSafeInteger(n) ? given : rest;
  const lower = (value: unknown): number => (typeof value === 'number' && value >= 1 ? Math.min(value, maxTokens) : maxTokens);
  const names = (['max_tokens', 'max_completion_tokens'] as const).filter((name) => body[name] !== undefined && body[name] !== null);
  if (names.length > 0) return { ...body, ...Object.fromEntries(names.map((name) => [name, lower(body[name])])) };
  // Ollama's own name, which its converter reads last.
  const limit = lower(body.num_predict);
  return { ...body, [NEWER_NAME.test(body.model) ? 'max_completion_tokens' : 'max_tokens']: limit };
}

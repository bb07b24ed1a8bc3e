import type { ChatCompletionBody } from '@chat-executor/protocol';

/** OpenAI's models that refuse the older name of the limit. */
const NEWER_NAME = /(^|\/)(o\d|gpt-([5-9]|\d\d))/;

/** The names of the limit in a request. */
const NAMES = ['max_tokens', 'max_completion_tokens'] as const;

/** The names of the limit that a request has; otherwise Ollama's own name, which is read only then. */
function findNames(body: ChatCompletionBody): readonly ((typeof NAMES)[number] | 'num_predict')[] {
  const names = NAMES.filter((name) => body[name] !== undefined && body[name] !== null);
  return names.length > 0 ? names : ['num_predict'];
}

/** Whether a caller's value is a limit. Servers read others differently. */
function isLimit(value: unknown): value is number {
  return typeof value === 'number' && value >= 1;
}

/** The number of answers that a request asks for. */
export function countChoices({ n }: ChatCompletionBody): number {
  return Number.isSafeInteger(n) ? Math.max(1, Number(n)) : 1;
}

/** The number of tokens to which the caller limits each answer. Default: infinite */
export function requestedMaximum(body: ChatCompletionBody): number {
  return Math.floor(
    Math.min(
      ...findNames(body)
        .map((name) => body[name])
        .filter(isLimit),
      Number.POSITIVE_INFINITY,
    ),
  );
}

/**
 * Limits the answer of a request to a number of tokens: the smaller of this limit and the caller's is sent (rule REQ-5). A caller's
 * limit that is not a positive number is replaced, and an `n` that is not a whole one is left out, because servers read it differently.
 */
export function limitAnswer(given: ChatCompletionBody, maxTokens: number): ChatCompletionBody {
  const { n, ...rest } = given;
  const body = n === undefined || Number.isSafeInteger(n) ? given : rest;
  const newName = NEWER_NAME.test(body.model) ? 'max_completion_tokens' : 'max_tokens';
  const limits = findNames(body).map((name) => {
    const value = body[name];
    return [name === 'num_predict' ? newName : name, isLimit(value) ? Math.min(value, maxTokens) : maxTokens];
  });
  return { ...body, ...Object.fromEntries(limits) };
}

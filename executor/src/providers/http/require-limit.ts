import { ExecutorError } from '../../executor-error.ts';
import { asRecord, type JsonRecord } from './json-record.ts';

/** The names of the limit of answer tokens: of OpenAI's APIs and Claude's, of Gemini's, of Ollama's, and of AWS's. */
const NAMES = ['max_tokens', 'max_completion_tokens', 'max_output_tokens', 'maxOutputTokens', 'num_predict', 'maxTokens'];

/** The names of a limit of thinking, which is part of the answer: of Claude's, of Qwen's, and of Gemini's API. */
const THINKING_NAMES = ['budget_tokens', 'budgetTokens', 'thinking_budget', 'thinkingBudget'];

/** The objects of a request that contain them. */
const INSIDE = [
  ...['generationConfig', 'options', 'inferenceConfig', 'additionalModelRequestFields'],
  ...['thinking', 'thinkingConfig', 'reasoning', 'reasoningConfig'],
];

/** The smallest limit of thinking in Claude's API. */
const MIN_THINKING = 1_024;

/**
 * Returns a converted request whose answer is limited to a number of tokens, also where the user's extra fields allow more. A limit of
 * thinking is lowered too, because APIs refuse one that leaves no room for the answer.
 *
 * @param maxTokens - limit of all choices together
 * @throws ExecutorError `over-budget` if the request has no limit, because the provider refuses it or the user's extra fields remove it
 */
export function requireLimit(sent: object, maxTokens: number, note: (remark: string) => void = () => undefined): object {
  const limit = Math.max(1, Math.floor(maxTokens / countChoices(sent as JsonRecord)));
  let isLimited = false;
  const lowerThinking = (value: unknown): unknown => {
    if (typeof value !== 'number' || value < limit) return value;
    note('the thinking was limited, because a budget is almost used up');
    return Math.floor(limit / 2);
  };
  const lower = (fields: JsonRecord, parent?: string): JsonRecord =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) => {
        const inner = INSIDE.includes(name) ? asRecord(value) : undefined;
        if (inner) {
          const lowered = lower(inner, name);
          return isTooLittle(inner, lowered) ? [] : [[name, lowered]];
        }
        // OpenRouter's name of the limit of thinking.
        if (THINKING_NAMES.includes(name) || (parent === 'reasoning' && name === 'max_tokens')) return [[name, lowerThinking(value)]];
        if (!NAMES.includes(name)) return [[name, value]];
        isLimited = true;
        return [[name, typeof value === 'number' && value > 0 ? Math.min(value, limit) : limit]];
      }),
    );
  const limited = lower(sent as JsonRecord);
  if (!isLimited) throw unlimited();
  return limited;
}

/** The number of answers that a converted request asks for: OpenAI's name, and Gemini's. */
function countChoices({ n, generationConfig }: JsonRecord): number {
  const choices = n ?? asRecord(generationConfig)?.['candidateCount'];
  return typeof choices === 'number' && choices > 1 ? choices : 1;
}

/** Whether the limit of thinking was lowered to less than Claude's API takes, so that the thinking is left out. */
function isTooLittle(before: JsonRecord, { budget_tokens: snake, budgetTokens: camel }: JsonRecord): boolean {
  const budget = snake ?? camel;
  return typeof budget === 'number' && budget < MIN_THINKING && budget !== (before['budget_tokens'] ?? before['budgetTokens']);
}

/** The error for a provider that takes no limit of the answer, which a budget needs. */
export function unlimited(): ExecutorError {
  return new ExecutorError('over-budget', {
    sentence: 'A budget of this executor limits the length of answers, and this provider takes no such limit.',
    cure: 'Choose another model, or replace the token and spending budgets of this provider by one of requests.',
  });
}

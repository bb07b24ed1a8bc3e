import { ExecutorError } from '../../executor-error.ts';
import { asRecord, type JsonRecord } from './json-record.ts';

/** The smallest limit that every API accepts. */
const MIN_LIMIT = 16;

/** The names of the limit of answer tokens: of OpenAI's APIs and Claude's, of Gemini's, and of Ollama's. */
const NAMES = ['max_tokens', 'max_completion_tokens', 'max_output_tokens', 'maxOutputTokens', 'num_predict'];

/** The objects of a request that contain it. */
const INSIDE = ['generationConfig', 'options'];

/**
 * Returns a converted request whose answer is limited to a number of tokens, also where the user's extra fields allow more.
 *
 * @param maxTokens - undefined allows any request
 * @throws ExecutorError `over-budget` if the request has no limit, because the provider refuses it or the user's extra fields remove it
 */
export function requireLimit(sent: object, maxTokens: number | undefined): object {
  if (maxTokens === undefined) return sent;
  const limit = Math.max(maxTokens, MIN_LIMIT);
  let isLimited = false;
  const lower = (fields: JsonRecord): JsonRecord =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => {
        const inner = INSIDE.includes(name) ? asRecord(value) : undefined;
        if (inner) return [name, lower(inner)];
        if (!NAMES.includes(name)) return [name, value];
        isLimited = true;
        return [name, typeof value === 'number' && value > 0 ? Math.min(value, limit) : limit];
      }),
    );
  const limited = lower(sent as JsonRecord);
  if (!isLimited) throw unlimited();
  return limited;
}

/** The error for a provider that takes no limit of the answer, which a budget needs. */
export function unlimited(): ExecutorError {
  return new ExecutorError('over-budget', {
    sentence: 'A budget of this executor limits the length of answers, and this provider takes no such limit.',
    cure: 'Choose another model, or replace the token and spending budgets of this provider by one of requests.',
  });
}

import { asText } from '../http/json-record.ts';
import type { ThinkingConfig } from './gemini-api.ts';

/** OpenAI's words for how much to think, as a level of newer models and a budget of older ones, in tokens. */
const EFFORTS: Readonly<Record<string, readonly [level: NonNullable<ThinkingConfig['thinkingLevel']>, budget: number]>> = {
  none: ['MINIMAL', 0],
  minimal: ['MINIMAL', 1_024],
  low: ['LOW', 1_024],
  medium: ['MEDIUM', 8_192],
  high: ['HIGH', 24_576],
  xhigh: ['HIGH', 24_576],
};

/** How much to think, in Gemini's words; undefined where the caller does not say. Thoughts are asked for only where there are to be some. */
export function convertThinking(effort: unknown, model: string): ThinkingConfig | undefined {
  const word = asText(effort) ?? '';
  const [level, budget] = EFFORTS[word] ?? [];
  if (level === undefined || budget === undefined) return undefined;
  return { includeThoughts: word !== 'none', ...(isBeforeGemini3(model) ? { thinkingBudget: budget } : { thinkingLevel: level }) };
}

/** Whether a model is of the generations 1 and 2, which know budgets but no levels, and need no signatures. */
export function isBeforeGemini3(model: string): boolean {
  return /\bgemini-[12]\b/.test(model);
}

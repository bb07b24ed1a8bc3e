import { asText } from '../http/json-record.ts';
import type { ThinkingConfig } from './gemini-api.ts';

/** The level (newer models) and token budget (older models) by OpenAI's reasoning efforts. */
const EFFORTS: Readonly<Record<string, readonly [level: NonNullable<ThinkingConfig['thinkingLevel']>, budget: number]>> = {
  none: ['MINIMAL', 0],
  minimal: ['MINIMAL', 1_024],
  low: ['LOW', 1_024],
  medium: ['MEDIUM', 8_192],
  high: ['HIGH', 24_576],
  xhigh: ['HIGH', 24_576],
};

/** Converts the reasoning effort; undefined without one. */
export function convertThinking(effort: unknown, model: string): ThinkingConfig | undefined {
  const word = asText(effort) ?? '';
  const [level, budget] = EFFORTS[word] ?? [];
  if (level === undefined || budget === undefined) return undefined;
  return { includeThoughts: word !== 'none', ...(isBeforeGemini3(model) ? { thinkingBudget: budget } : { thinkingLevel: level }) };
}

/** Whether a model is Gemini 1 or 2, which has token budgets instead of levels and needs no signatures. */
export function isBeforeGemini3(model: string): boolean {
  return /\bgemini-[12]\b/.test(model);
}

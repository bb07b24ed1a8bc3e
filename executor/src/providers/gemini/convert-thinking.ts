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
  max: ['HIGH', 24_576],
};

/** Converts the reasoning effort to a level or a budget; undefined without one. */
export function convertThinking(effort: unknown, useLevel: boolean): ThinkingConfig | undefined {
  const word = asText(effort) ?? '';
  const [level, budget] = EFFORTS[word] ?? [];
  if (level === undefined || budget === undefined) return undefined;
  return { includeThoughts: word !== 'none', ...(useLevel ? { thinkingLevel: level } : { thinkingBudget: budget }) };
}

/** Whether a model is Gemini 3 or later, which has levels instead of budgets and requires signatures. */
export function hasThinkingLevels(model: string): boolean {
  return !/\bgemini-[12]\b/.test(model);
}

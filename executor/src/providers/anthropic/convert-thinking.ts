import type { ChatCompletionBody } from '@chat-executor/protocol';
import type { ConvertOptions } from '../http/http-provider.ts';
import { asRecord, asText } from '../http/json-record.ts';
import type { Thinking } from './messages-api.ts';

/** OpenAI's words for how much to think, as Anthropic's; and tokens for it, where a model thinks within a budget. */
const EFFORTS: Readonly<Record<string, readonly [effort: string, budget: number]>> = {
  minimal: ['low', 1_024],
  low: ['low', 2_048],
  medium: ['medium', 8_192],
  high: ['high', 16_384],
  xhigh: ['xhigh', 24_576],
  max: ['max', 30_000],
};

/** The smallest budget the API takes, in tokens. */
const SMALLEST_BUDGET = 1_024;

/** What a request says of thinking. */
export type ThinkingSettings = { readonly thinking?: Thinking; readonly effort?: string };

/**
 * How much to think, in Anthropic's words. Thoughts are asked for only where the caller says how much to think. Models since Claude
 * 4.6 think as they see fit, guided by an effort; older ones within a budget, which is tried where the first is refused.
 *
 * @param maxTokens - limit of the whole answer, thoughts included
 */
export function convertThinking(
  body: ChatCompletionBody,
  maxTokens: number,
  { leaveOut, note }: Pick<ConvertOptions, 'leaveOut' | 'note'>,
): ThinkingSettings {
  const word = asText(body.reasoning_effort) ?? '';
  if (leaveOut.has('reasoning_effort')) return {};
  if (word === 'none') return { thinking: { type: 'disabled' } };
  const [effort, budget] = EFFORTS[word] ?? [];
  if (effort === undefined || budget === undefined) return {};
  // Thoughts and a tool that must be called exclude each other in the API.
  const mustCall = body.tool_choice === 'required' || asRecord(body.tool_choice) !== undefined;
  if (!leaveOut.has('adaptive_thinking')) {
    return mustCall ? { effort } : { thinking: { type: 'adaptive', display: 'summarized' }, effort };
  }
  const tokens = Math.min(budget, Math.floor(maxTokens / 2));
  // Within a budget, the thoughts before a tool call have to come back signed, and a conversation in OpenAI's form has lost them.
  if (mustCall || body.messages.at(-1)?.role === 'tool' || tokens < SMALLEST_BUDGET) {
    note('left out reasoning_effort: not supported in this request');
    return {};
  }
  return { thinking: { type: 'enabled', budget_tokens: tokens } };
}

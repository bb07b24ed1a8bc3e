import type { ChatCompletionBody } from '@chat-executor/protocol';
import type { ConvertOptions } from '../http/http-provider.ts';
import { asRecord, asText } from '../http/json-record.ts';
import { noteUnsupported } from '../http/note-unsupported.ts';
import type { Thinking } from './messages-api.ts';
import { readThinkingBlocks } from './thinking-details.ts';

/** Anthropic's efforts by OpenAI's, with the token budget for models that use one. */
const EFFORTS: Readonly<Record<string, readonly [effort: string, budget: number]>> = {
  minimal: ['low', 1_024],
  low: ['low', 2_048],
  medium: ['medium', 8_192],
  high: ['high', 16_384],
  xhigh: ['xhigh', 24_576],
  max: ['max', 30_000],
};

/** The API's minimum budget, in tokens. */
const MIN_BUDGET = 1_024;

/** The thinking settings of a request. */
export type ThinkingSettings = { readonly thinking?: Thinking; readonly effort?: string };

/**
 * Converts the reasoning effort. Models since Claude 4.6 use adaptive thinking; older ones use a token budget, which is sent if the
 * model refuses adaptive thinking.
 *
 * @param maxTokens - limit of the whole answer, including thinking
 */
export function convertThinking(
  body: ChatCompletionBody,
  maxTokens: number,
  { avoided, note }: Pick<ConvertOptions, 'avoided' | 'note'>,
): ThinkingSettings {
  const word = asText(body.reasoning_effort) ?? '';
  if (word === 'none') return { thinking: { type: 'disabled' } };
  const [effort, budget] = EFFORTS[word] ?? [];
  if (effort === undefined || budget === undefined) {
    noteUnsupported(body, ['reasoning_effort'], 'Anthropic', note);
    return {};
  }
  // The API does not allow thinking together with a forced tool call.
  const mustCall = body.tool_choice === 'required' || asRecord(body.tool_choice) !== undefined;
  if (!avoided.has('adaptive_thinking')) {
    return mustCall ? { effort } : { thinking: { type: 'adaptive', display: 'summarized' }, effort };
  }
  const tokens = Math.min(budget, Math.floor(maxTokens / 2));
  // With a budget, the API requires the signed thinking before a tool call, which not every client sends back.
  if (mustCall || lacksThinking(body.messages) || tokens < MIN_BUDGET) {
    note('left out reasoning_effort: not supported in this request');
    return {};
  }
  return { thinking: { type: 'enabled', budget_tokens: tokens } };
}

/** Whether the conversation ends with tool results, and the answer that called the tools has no signed thinking. */
function lacksThinking(messages: ChatCompletionBody['messages']): boolean {
  if (messages.at(-1)?.role !== 'tool') return false;
  const caller = messages.findLast(({ role }) => role === 'assistant');
  return caller === undefined || readThinkingBlocks(caller).length === 0;
}

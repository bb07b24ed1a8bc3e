import type { ChatCompletionBody } from '@chat-executor/protocol';
import type { ConvertOptions } from '../http/http-provider.ts';
import { asNumber, asRecord, asRecords, asTexts } from '../http/json-record.ts';
import { LOCAL_SETTINGS } from '../http/local-settings.ts';
import { noteUnsupported } from '../http/note-unsupported.ts';
import { isRequested } from '../refusals/refusal.ts';
import { applyAllowedTools, type FunctionTool, readToolName, readTools } from '../tools/simplify-tools.ts';
import { setCachePoints } from './cache-points.ts';
import { cleanSchema } from './clean-schema.ts';
import { convertMessages } from './convert-messages.ts';
import { convertThinking } from './convert-thinking.ts';
import type { ApiTool, MessagesRequest, ToolChoice } from './messages-api.ts';

/**
 * Default maximum number of answer tokens, including reasoning; the API requires a maximum. All Claude models since version 4
 * support this one.
 */
export const DEFAULT_MAX_TOKENS = 32_000;

/** OpenAI settings that would change the answer and have no equivalent. */
const UNSUPPORTED = ['n', 'presence_penalty', 'frequency_penalty', 'logit_bias', 'logprobs', 'seed', ...LOCAL_SETTINGS] as const;

/** Converts a body for the Messages API. Drops fields without an equivalent, and notes those that change the answer. */
export function convertRequest(given: ChatCompletionBody, options: ConvertOptions): MessagesRequest {
  const body = applyAllowedTools(given);
  const { stream, avoided, note, promptCaching = false } = options;
  noteUnsupported(body, UNSUPPORTED, 'Anthropic', note);
  const maxTokens = asNumber(body.max_completion_tokens) ?? asNumber(body.max_tokens) ?? DEFAULT_MAX_TOKENS;
  const { thinking, effort } = convertThinking(body, maxTokens, options);
  const isThinking = thinking !== undefined && thinking.type !== 'disabled';
  const { system, messages } = convertMessages(body.messages, thinking?.type !== 'disabled' && !avoided.has('earlier_thinking'), note);
  const stop = asTexts(body.stop).filter((text) => text.trim() !== '');
  const isUndeclared = avoided.has('undeclared_calls') && !isRequested(body.tools);
  const tools = readTools(isUndeclared ? declareCalls(body) : body.tools, options).map(convertTool);
  const schema = findSchema(body, note);
  const request: MessagesRequest = {
    model: body.model,
    max_tokens: maxTokens,
    stream,
    ...(system !== '' && { system }),
    messages,
    ...convertSampling(body, isThinking, options),
    ...(stop.length > 0 && { stop_sequences: stop }),
    ...(tools.length > 0 && { tools, tool_choice: isUndeclared ? { type: 'none' } : convertToolChoice(body) }),
    ...(thinking && { thinking }),
    ...((effort || schema) && {
      output_config: { ...(effort && { effort }), ...(schema && { format: { type: 'json_schema', schema } }) },
    }),
  };
  return setCachePoints(request, avoided.has('cache_points') ? 'none' : promptCaching ? 'automatic' : 'given', note);
}

function convertSampling(body: ChatCompletionBody, isThinking: boolean, { note }: ConvertOptions) {
  const temperature = asNumber(body.temperature);
  const topP = asNumber(body.top_p);
  const topK = asNumber(body.top_k);
  if (isThinking) {
    const ignored = Object.entries({ temperature, top_p: topP, top_k: topK }).flatMap(([name, value]) =>
      value === undefined ? [] : [name],
    );
    if (ignored.length > 0) note(`left out ${ignored.join(', ')}: not supported with thinking`);
    return {};
  }
  if (temperature !== undefined && temperature > 1) note('temperature lowered to 1, the maximum for Anthropic');
  return {
    ...(temperature !== undefined && { temperature: Math.min(1, temperature) }),
    ...(topP !== undefined && { top_p: topP }),
    ...(topK !== undefined && { top_k: topK }),
  };
}

/** The tools of earlier calls, for servers that require them. The model may not call them. */
function declareCalls({ messages }: ChatCompletionBody): object[] {
  const names = new Set(messages.flatMap((message) => asRecords(message['tool_calls']).map(readToolName)));
  return [...names].map((name) => ({ type: 'function', function: { name, parameters: { type: 'object' } } }));
}

/** The API refuses combined schemas at the top level. */
function convertTool({ name, description, parameters, raw }: FunctionTool): ApiTool {
  const cache = asRecord(raw['cache_control']) ?? asRecord(asRecord(raw['function'])?.['cache_control']);
  return { name, ...(description !== undefined && { description }), input_schema: parameters, ...(cache && { cache_control: cache }) };
}

function convertToolChoice({ tool_choice: choice, parallel_tool_calls: parallel }: ChatCompletionBody): ToolChoice {
  if (choice === 'none') return { type: 'none' };
  const name = readToolName(choice);
  return {
    ...(name === undefined ? { type: choice === 'required' ? 'any' : 'auto' } : { type: 'tool', name }),
    ...(parallel === false && { disable_parallel_tool_use: true }),
  };
}

function findSchema(body: ChatCompletionBody, note: (remark: string) => void): object | undefined {
  const format = asRecord(body.response_format);
  const schema = format?.['type'] === 'json_schema' ? asRecord(asRecord(format['json_schema'])?.['schema']) : undefined;
  if (!schema && (format?.['type'] === 'json_object' || format?.['type'] === 'json_schema'))
    note('left out response_format: Anthropic requires a schema');
  return schema && cleanSchema(schema);
}

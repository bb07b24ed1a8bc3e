import type { ChatCompletionBody } from '@chat-executor/protocol';
import type { ConvertOptions } from '../http/http-provider.ts';
import { asNumber, asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { LOCAL_SETTINGS } from '../http/local-settings.ts';
import { noteUnsupported } from '../http/note-unsupported.ts';
import { MIN_LIMIT } from '../provider.ts';
import { avoidsSchema, type Field } from '../refusals/refusal.ts';
import { isFlat } from '../tools/flatten-schema.ts';
import { completeSchema, type FunctionTool, readToolName, readTools } from '../tools/simplify-tools.ts';
import { convertMessages } from './convert-messages.ts';
import type { ApiTool, ResponsesRequest, TextFormat, ToolChoice } from './responses-api.ts';

const PROVIDER = 'the Responses API';

/** Chat-completion settings that would change the answer and have no equivalent. */
const UNSUPPORTED = ['n', 'stop', 'seed', 'presence_penalty', 'frequency_penalty', 'logit_bias', 'top_k', ...LOCAL_SETTINGS].filter(
  (name): name is Field => name !== 'verbosity',
);

/** OpenAI's models without reasoning, which refuse its settings. Other such models are asked once more after their refusal. */
const WITHOUT_REASONING = /(^|\/)(gpt-3\.5|gpt-4|chatgpt-4o)/;

/** Models that work only with a tool that searches. */
const NEEDS_SEARCH = /deep-research/;

/**
 * Converts a body for the Responses API. The server stores nothing and runs no tools of its own. Drops fields without an equivalent,
 * and notes those that change the answer.
 */
export function convertRequest(body: ChatCompletionBody, options: ConvertOptions): ResponsesRequest {
  const { stream, avoided, note } = options;
  noteUnsupported(body, UNSUPPORTED, PROVIDER, note);
  const format = convertFormat(asRecord(body.response_format));
  // The API looks for the word JSON in messages only, so a prompt that says it must be one.
  const keepSystemMessages = format?.type === 'json_object' || avoided.has('instructions');
  const { instructions, input } = convertMessages(body.messages, { ...options, model: body.model, keepSystemMessages });
  const tools = convertTools(body, options);
  const include = listIncluded(body, options);
  const reasoning = convertReasoning(body, options);
  const maxTokens = asNumber(body.max_completion_tokens) ?? asNumber(body.max_tokens);
  if (maxTokens !== undefined && maxTokens < MIN_LIMIT) note(`max_tokens raised to ${MIN_LIMIT}, the minimum for ${PROVIDER}`);
  const temperature = asNumber(body.temperature);
  const topP = asNumber(body.top_p);
  const topLogprobs = body.logprobs === true ? asNumber(body.top_logprobs) : undefined;
  const { user, prompt_cache_key: cacheKey } = body;
  const text = { ...(format && { format }), ...(typeof body.verbosity === 'string' && { verbosity: body.verbosity }) };
  return {
    model: body.model,
    ...(instructions !== '' && { instructions }),
    input,
    stream,
    store: false,
    ...(include.length > 0 && { include }),
    ...(Object.keys(reasoning).length > 0 && { reasoning }),
    ...(maxTokens !== undefined && { max_output_tokens: Math.max(maxTokens, MIN_LIMIT) }),
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
    ...(topLogprobs !== undefined && { top_logprobs: topLogprobs }),
    ...(Object.keys(text).length > 0 && { text }),
    ...(tools.length > 0 && { tools, ...convertToolSettings(body, tools) }),
    ...(typeof user === 'string' && { user }),
    ...(typeof cacheKey === 'string' && { prompt_cache_key: cacheKey }),
  };
}

function hasReasoning({ model }: ChatCompletionBody): boolean {
  return !WITHOUT_REASONING.test(model);
}

function listIncluded(body: ChatCompletionBody, { avoided }: ConvertOptions): string[] {
  return [
    ...(hasReasoning(body) && !avoided.has('encrypted_reasoning') ? ['reasoning.encrypted_content'] : []),
    ...(body.logprobs === true ? ['message.output_text.logprobs'] : []),
  ];
}

function convertReasoning(body: ChatCompletionBody, { avoided }: ConvertOptions): NonNullable<ResponsesRequest['reasoning']> {
  if (avoided.has('reasoning')) return {};
  const effort = asText(body.reasoning_effort);
  const isShown = hasReasoning(body) && effort !== 'none' && !avoided.has('reasoning_summary');
  return { ...(effort !== undefined && { effort }), ...(isShown && { summary: 'auto' }) };
}

function convertTools(body: ChatCompletionBody, { avoided, note }: ConvertOptions): ApiTool[] {
  const tools: ApiTool[] = readTools(body.tools, { avoided, note }).map((tool) => convertTool(tool, avoided));
  if (!NEEDS_SEARCH.test(body.model)) return tools;
  note('added web search, which the model requires');
  return [...tools, { type: 'web_search_preview' }];
}

/** The API refuses combined schemas at the top level. */
function convertTool({ name, description, given, parameters, raw }: FunctionTool, avoided: ConvertOptions['avoided']): ApiTool {
  // Without `strict`, this API enforces schemas that chat completions would not. A simplified schema is not strict.
  const strict = asRecord(raw['function'])?.['strict'] === true && !avoidsSchema(avoided, 'full_tool_schemas', name) && isFlat(given);
  return {
    type: 'function',
    name,
    ...(description !== undefined && { description }),
    parameters: completeSchema(parameters),
    strict,
  };
}

function convertToolSettings(
  body: ChatCompletionBody,
  tools: readonly ApiTool[],
): Pick<ResponsesRequest, 'tool_choice' | 'parallel_tool_calls'> {
  const choice = tools.some(({ type }) => type === 'function') ? convertToolChoice(body.tool_choice) : undefined;
  const parallel = body.parallel_tool_calls;
  return { ...(choice && { tool_choice: choice }), ...(typeof parallel === 'boolean' && { parallel_tool_calls: parallel }) };
}

function convertToolChoice(choice: unknown): ToolChoice | undefined {
  if (choice === 'auto' || choice === 'none' || choice === 'required') return choice;
  const name = readToolName(choice);
  if (name !== undefined) return { type: 'function', name };
  const allowed = asRecord(asRecord(choice)?.['allowed_tools']);
  const names = asRecords(allowed?.['tools']).flatMap((tool) => readToolName(tool) ?? []);
  if (names.length === 0) return undefined;
  const mode = allowed?.['mode'] === 'required' ? 'required' : 'auto';
  return { type: 'allowed_tools', mode, tools: names.map((each) => ({ type: 'function', name: each })) };
}

function convertFormat(format: JsonRecord | undefined): TextFormat | undefined {
  if (format?.['type'] === 'json_object') return { type: 'json_object' };
  const given = format?.['type'] === 'json_schema' ? asRecord(format['json_schema']) : undefined;
  const schema = asRecord(given?.['schema']);
  if (!schema) return given && { type: 'json_object' };
  const description = asText(given?.['description']);
  const strict = given?.['strict'];
  return {
    type: 'json_schema',
    name: asText(given?.['name']) ?? 'answer',
    schema,
    ...(description !== undefined && { description }),
    ...(typeof strict === 'boolean' && { strict }),
  };
}

import type { ChatCompletionBody } from '@chat-executor/protocol';
import type { ChatRequest, Options, Tool } from 'ollama/browser';
import type { ConvertOptions } from '../http/http-provider.ts';
import { asRecord, asText, asTexts } from '../http/json-record.ts';
import { OLLAMA_OPTIONS } from '../http/local-settings.ts';
import { noteUnsupported } from '../http/note-unsupported.ts';
import { inlineReferences } from '../tools/inline-references.ts';
import { applyAllowedTools, type FunctionTool, readTools } from '../tools/simplify-tools.ts';
import { convertMessages } from './convert-messages.ts';

/** Ollama's reasoning efforts by OpenAI's. */
const EFFORTS: Readonly<Record<string, NonNullable<ChatRequest['think']>>> = {
  none: false,
  minimal: 'low',
  low: 'low',
  medium: 'medium',
  high: 'high',
  xhigh: 'high',
  max: 'high',
};

/** Converts a body for Ollama's native API. Drops fields without an equivalent, and notes those that change the answer. */
export function convertRequest(given: ChatCompletionBody, { stream, avoided, note }: ConvertOptions): ChatRequest {
  const body = applyAllowedTools(given);
  const mustCall = body.tool_choice === 'required' || asRecord(body.tool_choice) !== undefined;
  noteUnsupported(
    body,
    ['n', 'logit_bias', 'top_a', 'chat_template_kwargs', 'reasoning', 'verbosity', ...(mustCall ? ['tool_choice' as const] : [])],
    'Ollama',
    note,
  );
  const effort = EFFORTS[asText(body.reasoning_effort) ?? ''];
  if (effort === undefined) noteUnsupported(body, ['reasoning_effort'], 'Ollama', note);
  const think = effort ?? readThink(body.think ?? body.enable_thinking);
  const tools = body.tool_choice === 'none' ? [] : readTools(body.tools, { avoided, note }).map(convertTool);
  const format = convertFormat(body.response_format);
  return {
    model: body.model,
    messages: convertMessages(body.messages, note),
    stream,
    options: convertOptions(body),
    ...(tools.length > 0 && { tools }),
    ...(think !== undefined && { think }),
    ...(isKeepAlive(body.keep_alive) && { keep_alive: body.keep_alive }),
    ...(format !== undefined && { format }),
    ...(body.logprobs === true && { logprobs: true }),
    ...(body.logprobs === true && typeof body.top_logprobs === 'number' && { top_logprobs: body.top_logprobs }),
  };
}

/** Ollama reads only `properties` at the top level of a schema and drops references, so models would not see the others' parameters. */
function convertTool({ parameters, raw }: FunctionTool): Tool {
  const called = asRecord(raw['function']);
  if (!asRecord(called?.['parameters'])) return raw as unknown as Tool;
  const schema = inlineReferences(parameters);
  // It refuses parameters of any type in their short form, `true`.
  const properties = Object.entries(asRecord(schema['properties']) ?? {}).map(([name, each]) => [name, asRecord(each) ?? {}]);
  return { ...raw, function: { ...called, parameters: { ...schema, properties: Object.fromEntries(properties) } } } as unknown as Tool;
}

function convertOptions(body: ChatCompletionBody): Partial<Options> {
  const numbers = {
    temperature: body.temperature,
    top_p: body.top_p,
    seed: body.seed,
    presence_penalty: body.presence_penalty,
    frequency_penalty: body.frequency_penalty,
    top_k: body.top_k,
    min_p: body.min_p,
    typical_p: body.typical_p,
    repeat_penalty: body.repeat_penalty ?? body.repetition_penalty,
    ...Object.fromEntries(OLLAMA_OPTIONS.map((name) => [name, body[name]])),
    num_predict: body.max_completion_tokens ?? body.max_tokens ?? body.num_predict,
  };
  const stop = asTexts(body.stop);
  return {
    ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => typeof value === 'number' || typeof value === 'boolean')),
    ...(stop.length > 0 && { stop }),
  };
}

function readThink(value: unknown): ChatRequest['think'] {
  return typeof value === 'boolean' || value === 'low' || value === 'medium' || value === 'high' ? value : undefined;
}

/** Seconds, or a duration such as `5m`. */
function isKeepAlive(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
}

function convertFormat(responseFormat: unknown): string | object | undefined {
  const format = asRecord(responseFormat);
  if (format?.['type'] === 'json_object') return 'json';
  if (format?.['type'] === 'json_schema') return asRecord(asRecord(format['json_schema'])?.['schema']) ?? 'json';
  return undefined;
}

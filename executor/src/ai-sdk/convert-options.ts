import type { ChatCompletionBody } from '@chat-executor/protocol';
import { asRecord, asText, type JsonRecord } from '../providers/http/json-record.ts';
import { LOCAL_SETTINGS } from '../providers/http/local-settings.ts';
import { noteUnsupported } from '../providers/http/note-unsupported.ts';
import { convertPrompt, convertToolChoice, convertTools } from './convert-prompt.ts';

/** Settings that the AI SDK does not have. */
const UNSUPPORTED = ['n', 'logit_bias', 'logprobs', 'modalities', ...LOCAL_SETTINGS] as const;

/** Converts a request to the call options of a model. Drops fields without an equivalent, and notes those that change the answer. */
export function convertOptions(body: ChatCompletionBody, version: string, note: (remark: string) => void): JsonRecord {
  const hasReasoning = version !== 'v2' && version !== 'v3';
  noteUnsupported(body, [...UNSUPPORTED, ...(hasReasoning ? [] : ['reasoning_effort' as const])], 'this AI SDK provider', note);
  const numbers = {
    maxOutputTokens: body.max_completion_tokens ?? body.max_tokens,
    temperature: body.temperature,
    topP: body.top_p,
    topK: body.top_k,
    presencePenalty: body.presence_penalty,
    frequencyPenalty: body.frequency_penalty,
    seed: body.seed,
  };
  const stop = (Array.isArray(body.stop) ? body.stop : [body.stop]).filter((text) => typeof text === 'string' && text !== '');
  const tools = convertTools(body.tools);
  const toolChoice = convertToolChoice(body.tool_choice);
  const effort = asText(body.reasoning_effort);
  const format = convertFormat(asRecord(body.response_format));
  return {
    prompt: convertPrompt(body.messages, version),
    ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => typeof value === 'number')),
    ...(stop.length > 0 && { stopSequences: stop }),
    ...(tools.length > 0 && { tools, ...(toolChoice && { toolChoice }) }),
    ...(hasReasoning && effort !== undefined && { reasoning: effort }),
    ...(format && { responseFormat: format }),
  };
}

function convertFormat(format: JsonRecord | undefined): JsonRecord | undefined {
  if (format?.['type'] === 'json_object') return { type: 'json' };
  if (format?.['type'] !== 'json_schema') return undefined;
  const { schema, name, description } = asRecord(format['json_schema']) ?? {};
  return { type: 'json', ...(asRecord(schema) && { schema }), ...(asText(name) && { name }), ...(asText(description) && { description }) };
}

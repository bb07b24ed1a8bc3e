import { asRecord, asText, asTexts, type JsonRecord } from '../providers/http/json-record.ts';
import { LOCAL_SETTINGS } from '../providers/http/local-settings.ts';
import { noteUnsupported } from '../providers/http/note-unsupported.ts';
import type { AdjustedRequest } from '../providers/refusals/refusal.ts';
import { readTools } from '../providers/tools/simplify-tools.ts';
import { convertPrompt, type PromptForm } from './convert-prompt.ts';
import { convertTools } from './convert-tools.ts';

/** Settings that the AI SDK does not have. */
const UNSUPPORTED = ['n', 'logit_bias', 'logprobs', 'modalities', ...LOCAL_SETTINGS] as const;

/** The reasoning efforts of the AI SDK. */
const EFFORTS = new Set(['none', 'minimal', 'low', 'medium', 'high', 'xhigh']);

/** Converts a request to the call options of a model. Drops fields without an equivalent, and notes those that change the answer. */
export function convertOptions({ body, avoided }: AdjustedRequest, form: PromptForm, note: (remark: string) => void): JsonRecord {
  const { version } = form;
  // Packages of early v4 do not know `max`.
  const effort = body.reasoning_effort === 'max' ? 'xhigh' : asText(body.reasoning_effort);
  const hasEffort = version !== 'v2' && version !== 'v3' && EFFORTS.has(effort ?? '');
  noteUnsupported(body, [...UNSUPPORTED, ...(hasEffort ? [] : ['reasoning_effort' as const])], 'this AI SDK provider', note);
  if (hasEffort && effort !== body.reasoning_effort) note('changed reasoning_effort to xhigh: the highest of the AI SDK');
  if (body.parallel_tool_calls === false) note('left out parallel_tool_calls: not supported by this AI SDK provider');
  const numbers = {
    maxOutputTokens: body.max_completion_tokens ?? body.max_tokens,
    temperature: body.temperature,
    topP: body.top_p,
    topK: body.top_k,
    presencePenalty: body.presence_penalty,
    frequencyPenalty: body.frequency_penalty,
    seed: body.seed,
  };
  const stop = asTexts(body.stop);
  const format = convertFormat(asRecord(body.response_format));
  return {
    prompt: convertPrompt(body.messages, form, note),
    ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => typeof value === 'number')),
    ...(stop.length > 0 && { stopSequences: stop }),
    ...convertTools(readTools(body.tools, { avoided, note }), body.tool_choice, version),
    ...(hasEffort && { reasoning: effort }),
    ...(format && { responseFormat: format }),
  };
}

function convertFormat(format: JsonRecord | undefined): JsonRecord | undefined {
  if (format?.['type'] === 'json_object') return { type: 'json' };
  if (format?.['type'] !== 'json_schema') return undefined;
  const { schema, name, description } = asRecord(format['json_schema']) ?? {};
  return { type: 'json', ...(asRecord(schema) && { schema }), ...(asText(name) && { name }), ...(asText(description) && { description }) };
}

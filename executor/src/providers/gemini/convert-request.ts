import type { ChatCompletionBody } from '@chat-executor/protocol';
import type { ConvertOptions } from '../http/http-provider.ts';
import { asRecord, asTexts, type JsonRecord } from '../http/json-record.ts';
import { LOCAL_SETTINGS } from '../http/local-settings.ts';
import { noteUnsupported } from '../http/note-unsupported.ts';
import { avoidsSchema } from '../refusals/refusal.ts';
import { applyAllowedTools, type FunctionTool, readToolName, readTools } from '../tools/simplify-tools.ts';
import { cleanSchema } from './clean-schema.ts';
import { convertMessages } from './convert-messages.ts';
import { convertThinking, hasThinkingLevels } from './convert-thinking.ts';
import type { FunctionCallingConfig, FunctionDeclaration, GeminiRequest, GenerationConfig } from './gemini-api.ts';

/** OpenAI settings that would change the answer and have no equivalent. */
const UNSUPPORTED = ['logit_bias', 'logprobs', ...LOCAL_SETTINGS] as const;

/** Maximum number of stop sequences. */
const MAX_STOP = 5;

/** Converts a body for Gemini. Drops fields without an equivalent, and notes those that change the answer. */
export function convertRequest(given: ChatCompletionBody, { avoided, note }: ConvertOptions): GeminiRequest {
  const body = applyAllowedTools(given);
  noteUnsupported(body, UNSUPPORTED, 'Gemini', note);
  const { system, contents } = convertMessages(body.messages, {
    needsSignatures: hasThinkingLevels(body.model),
    refusesSignatures: avoided.has('earlier_thinking'),
    note,
    lacksSystemRole: avoided.has('system_role'),
  });
  const functions = readTools(body.tools, { avoided, note }).map((tool) => convertTool(tool, avoided));
  if (functions.length > 0 && body.parallel_tool_calls === false) note('left out parallel_tool_calls: not supported by Gemini');
  return {
    contents,
    ...(system !== '' && { systemInstruction: { parts: [{ text: system }] } }),
    ...(functions.length > 0 && {
      tools: [{ functionDeclarations: functions }],
      toolConfig: { functionCallingConfig: convertToolChoice(body.tool_choice) },
    }),
    generationConfig: convertSettings(body, { avoided, note }),
  };
}

function convertSettings(body: ChatCompletionBody, { avoided, note }: Pick<ConvertOptions, 'avoided' | 'note'>): GenerationConfig {
  const numbers = {
    temperature: body.temperature,
    topP: body.top_p,
    topK: body.top_k,
    maxOutputTokens: body.max_completion_tokens ?? body.max_tokens,
    seed: body.seed,
    candidateCount: body.n === 1 ? undefined : body.n,
    presencePenalty: body.presence_penalty || undefined,
    frequencyPenalty: body.frequency_penalty || undefined,
  };
  const stop = asTexts(body.stop);
  if (stop.length > MAX_STOP) note(`left out ${stop.length - MAX_STOP} of ${stop.length} stop sequences: Gemini allows ${MAX_STOP}`);
  const thinking = convertThinking(body.reasoning_effort, hasThinkingLevels(body.model) && !avoided.has('thinking_level'));
  if (!thinking) noteUnsupported(body, ['reasoning_effort'], 'Gemini', note);
  return {
    ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => typeof value === 'number')),
    ...(stop.length > 0 && { stopSequences: stop.slice(0, MAX_STOP) }),
    ...convertFormat(asRecord(body.response_format), avoided),
    ...(thinking && { thinkingConfig: thinking }),
  };
}

function convertFormat(
  format: JsonRecord | undefined,
  avoided: ConvertOptions['avoided'],
): Pick<GenerationConfig, 'responseMimeType' | 'responseJsonSchema' | 'responseSchema'> {
  const mimeType = { responseMimeType: 'application/json' };
  if (format?.['type'] === 'json_object') return mimeType;
  if (format?.['type'] !== 'json_schema') return {};
  const schema = asRecord(asRecord(format['json_schema'])?.['schema']);
  return {
    ...mimeType,
    ...(schema && (avoided.has('response_json_schema') ? { responseSchema: cleanSchema(schema) } : { responseJsonSchema: schema })),
  };
}

/** Sends the schema as JSON Schema, or in Gemini's older subset if it refused that. */
function convertTool({ name, description, parameters: schema }: FunctionTool, avoided: ConvertOptions['avoided']): FunctionDeclaration {
  const hasParameters = Object.keys(asRecord(schema['properties']) ?? {}).length > 0 || asRecord(schema['additionalProperties']);
  const isOldForm = avoidsSchema(avoided, 'full_tool_schemas', name);
  return {
    name,
    ...(description !== undefined && { description }),
    ...(hasParameters && (isOldForm ? { parameters: cleanSchema(schema) } : { parametersJsonSchema: schema })),
  };
}

function convertToolChoice(choice: unknown): FunctionCallingConfig {
  if (choice === 'none') return { mode: 'NONE' };
  const name = readToolName(choice);
  if (name !== undefined) return { mode: 'ANY', allowedFunctionNames: [name] };
  return { mode: choice === 'required' ? 'ANY' : 'AUTO' };
}

import type { ChatCompletionBody } from '@chat-executor/protocol';
import type { ConvertOptions } from '../http/http-provider.ts';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { noteUnsupported } from '../http/note-unsupported.ts';
import { cleanSchema } from './clean-schema.ts';
import { convertMessages } from './convert-messages.ts';
import { convertThinking, hasThinkingLevels } from './convert-thinking.ts';
import type { FunctionCallingConfig, FunctionDeclaration, GeminiRequest, GenerationConfig } from './gemini-api.ts';

/** OpenAI settings that would change the answer and have no equivalent. */
const UNSUPPORTED = ['logit_bias', 'logprobs'] as const;

/** Converts a body for Gemini. Drops fields without an equivalent, and notes those that change the answer. */
export function convertRequest(body: ChatCompletionBody, { avoided, note }: ConvertOptions): GeminiRequest {
  noteUnsupported(body, UNSUPPORTED, 'Gemini', note);
  const { system, contents } = convertMessages(body.messages, {
    needsSignatures: hasThinkingLevels(body.model),
    lacksSystemRole: avoided.has('system_role'),
  });
  const functions = asRecords(body.tools).flatMap(convertTool);
  if (functions.length > 0 && body.parallel_tool_calls === false) note('left out parallel_tool_calls: not supported by Gemini');
  return {
    contents,
    ...(system !== '' && { systemInstruction: { parts: [{ text: system }] } }),
    ...(functions.length > 0 && {
      tools: [{ functionDeclarations: functions }],
      toolConfig: { functionCallingConfig: convertToolChoice(body.tool_choice) },
    }),
    generationConfig: convertSettings(body, avoided),
  };
}

function convertSettings(body: ChatCompletionBody, avoided: ConvertOptions['avoided']): GenerationConfig {
  const numbers = {
    temperature: body.temperature,
    topP: body.top_p,
    maxOutputTokens: body.max_completion_tokens ?? body.max_tokens,
    seed: body.seed,
    candidateCount: body.n === 1 ? undefined : body.n,
    presencePenalty: body.presence_penalty || undefined,
    frequencyPenalty: body.frequency_penalty || undefined,
  };
  const stop = (Array.isArray(body.stop) ? body.stop : [body.stop]).filter((text) => typeof text === 'string' && text !== '');
  const thinking = convertThinking(body.reasoning_effort, hasThinkingLevels(body.model) && !avoided.has('thinking_level'));
  return {
    ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => typeof value === 'number')),
    ...(stop.length > 0 && { stopSequences: stop }),
    ...convertFormat(asRecord(body.response_format)),
    ...(thinking && { thinkingConfig: thinking }),
  };
}

function convertFormat(format: JsonRecord | undefined): Pick<GenerationConfig, 'responseMimeType' | 'responseJsonSchema'> {
  const mimeType = { responseMimeType: 'application/json' };
  if (format?.['type'] === 'json_object') return mimeType;
  if (format?.['type'] !== 'json_schema') return {};
  const schema = asRecord(asRecord(format['json_schema'])?.['schema']);
  return { ...mimeType, ...(schema && { responseJsonSchema: schema }) };
}

function convertTool(tool: JsonRecord): FunctionDeclaration[] {
  const called = asRecord(tool['function']);
  const name = asText(called?.['name']);
  if (name === undefined) return [];
  const description = asText(called?.['description']);
  const parameters = cleanSchema(asRecord(called?.['parameters']) ?? {});
  // Gemini refuses an object schema without properties, but allows a function without parameters.
  const hasNoParameters = Object.keys(asRecord(parameters['properties']) ?? {}).length === 0;
  return [{ name, ...(description !== undefined && { description }), ...(!hasNoParameters && { parameters }) }];
}

function convertToolChoice(choice: unknown): FunctionCallingConfig {
  if (choice === 'none') return { mode: 'NONE' };
  const name = asText(asRecord(asRecord(choice)?.['function'])?.['name']);
  if (name !== undefined) return { mode: 'ANY', allowedFunctionNames: [name] };
  return { mode: choice === 'required' ? 'ANY' : 'AUTO' };
}

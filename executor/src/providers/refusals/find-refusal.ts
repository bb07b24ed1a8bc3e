import type { ChatCompletionBody } from '@chat-executor/protocol';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { MODEL_MISTAKE, type ProviderFailure } from '../http/provider-failure.ts';
import { chooseEffort } from './choose-effort.ts';
import { findLimit, findStopLimit } from './find-limit.ts';
import { type AdjustedRequest, ANY, BY_MODEL, type Field, type Form, isRequested, type Refusal } from './refusal.ts';
import { refuseSchemas } from './refuse-schemas.ts';

/** A form that has an equivalent, the messages that refuse it, and what else is special about its refusal. */
export type FormRule = readonly [form: Form, message: RegExp, rest?: Partial<Refusal>];

/** Finds the form of a request that a provider refuses. */
export function findRefusedForm(rules: readonly FormRule[], { words, text }: ProviderFailure, { avoided }: AdjustedRequest) {
  const message = [...words, text].join('\n');
  const rule = rules.find(([form, pattern]) => !avoided.has(form) && pattern.test(message));
  if (!rule) return undefined;
  const [avoid, , rest] = rule;
  return { when: {}, ...rest, change: { ...rest?.change, avoid } } satisfies Refusal;
}

/** Messages about what the model wrote or about a chat template. They may quote any word. */
const NOT_ABOUT_REQUEST =
  /did not match schema|tool call validation failed|error parsing tool call|(failed to|error) pars(e|ing)(?! (the )?(grammar|request))|unexpected (end|token)|parse failed|content.?filter/i;

/** Messages about a refused field or combination, as opposed to an invalid value. */
const REFUSES =
  /unsupported|unable to|not (be )?(supported|permitted|allowed|accepted|available|enabled|compatible|combined|used|specified|set)|n[o']t (be )?(support|used|compatible|combined)|no endpoints found that support|un(recognized|known|expected|available)|extra[ _](inputs|fields|forbidden)|only (the default|be set|works|support(s|ed)?)|cannot|incompatible|conflict|mutually exclusive|deprecated|removed|disabled|input should be|should be omitted|does not match|budget \d+ is invalid|invalid (reasoning|effort|thinking)|requires|expected one of|supported (\w+ )?values|must be (one of|disabled|omitted|set|at most 1\b|['"`])|only [\d.]+ is allowed|single tool/i;

/** Messages about one value of a field. */
const ONE_VALUE =
  /unsupported[ _]value|only (the default|be set|works)|supported values|input should be|(must be|expected) one of|is invalid|invalid (reasoning|effort|thinking)|\blevel\b/i;

/** Fields that providers name as OpenAI does. Of two fields that exclude each other, the first is left out. */
const NAMED: readonly Field[] = [
  'min_p',
  'top_a',
  'typical_p',
  'repeat_penalty',
  'repetition_penalty',
  'top_k',
  'chat_template_kwargs',
  'verbosity',
  'prompt_cache_key',
  'logprobs',
  'top_logprobs',
  'logit_bias',
  'presence_penalty',
  'frequency_penalty',
  'seed',
  'n',
  'user',
  'modalities',
  'stop',
  'top_p',
  'temperature',
  'max_tokens',
  'max_completion_tokens',
  'parallel_tool_calls',
  'tool_choice',
  'response_format',
  'enable_thinking',
  'reasoning',
  'reasoning_effort',
];

/** Fields whose names are also ordinary words: a count, a sequence, a role. They must be marked as a name. */
const ORDINARY: readonly Field[] = ['n', 'stop', 'user'];

/** Other names of fields. */
const PHRASES: readonly (readonly [Field, RegExp])[] = [
  [
    'parallel_tool_calls',
    /parallel.{0,3}(tool|function).{0,3}(call|use)|(multiple|several|more than one) (tool|function)s?\b.?(call|use)|call(ing)? (multiple|several) (tool|function)/i,
  ],
  [
    'tool_choice',
    /tool.?choice|\bforc(e|es|ed|ing)\b.{0,20}(tool|function)|(tool|function).{0,40}\bmode\W{1,3}any\b|only supports? \W?auto\b/i,
  ],
  [
    'response_format',
    /json.?(mode|schema|object|output)|response.{0,3}(format|mime.?type|(json.?)?schema)|structured.?output|output[ _](config(?!\.effort)|format)/i,
  ],
  ['presence_penalty', /\bpenalty\b/i],
  ['frequency_penalty', /\bpenalty\b/i],
  ['enable_thinking', /\bthinking\b/i],
  ['reasoning_effort', /\breasoning\b|thinking|think value|\beffort\b|output_config/i],
];

/** Messages about fields that the provider does not know, also without the others that they name. */
const UNKNOWN = /unrecognized|unknown|extra[ _](inputs|fields)|unsupported [a-z]+s:/i;

/** Messages that advise another effort. */
const ADVISES_EFFORT = /\bset\b[^.]{0,30}effort\b/i;

const TOOLS = /\btools?\b|function.?call/i;

/** The messages of Ollama, OpenRouter, Groq, DeepSeek and gateways. vLLM and llama.cpp name the option that is turned off. */
const NO_TOOLS =
  /support[^.]{0,40}\b(tools?\b|function call)|\b(tools?\b|function call).{0,60}(not (supported|enabled)|unsupported|n[o']t support)|tools? param requires|tool choice requires/is;

/** Messages about the field `tools`, not about a part of it. */
const UNKNOWN_TOOLS =
  /(unsupported|unknown|unrecognized)[^.]{0,40}\b(parameter|argument|field)s?\b[^.]{0,20}\btools\b(?![.[])|\bfield ['"`]?tools\b(?![.[])[^.]{0,3}not (allowed|permitted)/i;

/** Messages about a part of tool use, after which tools without that part may work. */
const PART_OF_TOOLS =
  /single tool|\btool ['"`]|tool.{0,3}(result|response|message|output)s?\b|\b(streaming|schemas?|strict|parallel|audio|parameters?|names?|roles?|messages?|prompts?|at most|up to|maximum|too many|multiple|several|forc(ed?|ing)|custom)\b|(built.?in|hosted|web.?search) tool/i;

/** Messages about a conversation that ends with an answer to continue: of Claude, Gemini and Mistral. */
const NO_PREFILL = /prefill|(end|ends|conversation|last|final)\b.{0,40}\b(with|be|role)\b.{0,20}\buser\b/is;

/** Messages about the schema of a tool. */
const TOOL_SCHEMA =
  /invalid_function_parameters|invalid (json )?schema for (function|tool)|(tools?|functions?|function_declarations)\b.{0,60}(input_schema|parameters|schema|\bstrict\b)|input_schema|['"`]strict['"`].{0,40}\btools\b/is;

/** Messages about a grammar that local servers and Gemini make of a schema, which they do not name. */
const GRAMMAR =
  /\b(x?grammar|llguidance)\b|schema (conversion failed|contains features)|could not understand the (instance|schema)|too many states/i;

/** Messages about tools that the provider would have to run, or about every tool that is not a function. */
const NO_OTHER_TOOLS = /(built.?in|hosted|server|non.?function) tool|\btools\b.{0,20}\btype\b.{0,80}['"`]function\b/is;

/**
 * Finds what a provider with OpenAI's field names refuses. Changes only what the message names: tools are left out only if the
 * model takes none.
 *
 * @param defaultLimit - maximum of answer tokens that the converter sends if the request has none
 */
export function findRefusal(failure: ProviderFailure, request: AdjustedRequest, defaultLimit?: number): Refusal | undefined {
  const { body } = request;
  const text = readText(failure, body.model);
  if (MODEL_MISTAKE.test(text) || NOT_ABOUT_REQUEST.test(text)) return undefined;
  if (body.messages.at(-1)?.role === 'assistant' && NO_PREFILL.test(text)) return { change: { avoid: 'assistant_prefill' }, when: {} };
  const limit = findLimit(text, body, defaultLimit) ?? findStopLimit(text, body);
  if (limit) return limit;
  // Qwen thinks by default, but not in an answer that is not streamed.
  if (/enable_thinking must be set to false/.test(text)) return { change: { set: { enable_thinking: false } }, when: {}, isLasting: false };
  const hasTools = isRequested(body.tools);
  if (GRAMMAR.test(text)) {
    const { response_format: format } = body;
    // The tools may be the cause instead.
    const when = { response_format: format, ...(hasTools && { tools: ANY }) };
    if (asRecord(format)) return { change: { set: { response_format: undefined } }, when };
    if (hasTools) return refuseSchemas(request, text);
  }
  if (hasTools && TOOL_SCHEMA.test(text)) return refuseSchemas(request, text);
  if (!REFUSES.test(text) && !refusesTools(text)) return undefined;
  const someTools = refuseSomeTools(text, body);
  if (someTools) return someTools;
  const mentioned = findMentioned(failure, text, body);
  const [refused, ...rest] = mentioned;
  const others = UNKNOWN.test(text) ? [] : [...rest, ...(hasTools && TOOLS.test(text) ? ['tools' as const] : [])];
  if (refused === 'reasoning_effort' || (hasTools && ADVISES_EFFORT.test(text))) return refuseEffort(text, body, others);
  // A server without its own tool parser names the choice it would make by itself.
  if (refused === 'tool_choice' && !(body.tool_choice === 'auto' && refusesTools(text))) return refuseToolChoice(body, others);
  if (refused !== undefined && refused !== 'tool_choice') return refuseField(refused, text, body, others);
  if (!hasTools || !rejectsTools(failure, text)) return undefined;
  return { ...refuseTools(), ...(/\bimages?\b/i.test(text) && { isLasting: false }) };
}

/** A refusal of a field: with other fields of the request that the message names, of one value, or of every value. */
export function refuseField(field: Field, text: string, body: ChatCompletionBody, others: readonly Field[] = []): Refusal {
  const value = others.length === 0 && ONE_VALUE.test(text) ? body[field] : ANY;
  return {
    change: { set: { [field]: undefined } },
    ...(others.length > 0 && { why: `not supported together with ${others.join(', ')}` }),
    when: { [field]: value, ...Object.fromEntries(others.map((other) => [other, ANY])) },
  };
}

/** A refusal of the reasoning effort, which is replaced by the nearest that is supported. */
export function refuseEffort(text: string, body: ChatCompletionBody, others: readonly Field[] = []): Refusal {
  const { reasoning_effort: requested } = body;
  const isAdvised = ADVISES_EFFORT.test(text);
  const isNamed =
    typeof requested === 'string' &&
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .includes(requested);
  const isOneValue = isAdvised || isNamed || ONE_VALUE.test(text);
  const everyEffort = isAdvised && others.length > 0;
  return {
    change: { set: { reasoning_effort: isOneValue ? chooseEffort(text, requested) : undefined } },
    why: others.length > 0 ? `not supported together with ${others.join(', ')}` : BY_MODEL,
    when: {
      ...(!everyEffort && { reasoning_effort: isOneValue ? requested : ANY }),
      ...Object.fromEntries(others.map((other) => [other, ANY])),
    },
  };
}

/** A refusal of all tools. */
export function refuseTools(): Refusal {
  return { change: { set: { tools: undefined, tool_choice: undefined, parallel_tool_calls: undefined } }, when: { tools: ANY } };
}

/** A refusal of a choice of tools. A choice of none is the same as no tools. */
function refuseToolChoice(body: ChatCompletionBody, others: readonly Field[]): Refusal {
  const { tool_choice: choice } = body;
  const { change } = choice === 'none' ? refuseTools() : { change: { set: { tool_choice: choice === 'auto' ? undefined : 'auto' } } };
  return { change, when: { tool_choice: choice, ...Object.fromEntries(others.map((other) => [other, ANY])) } };
}

/** A refusal of the tools that are not functions, or of one tool that the message names. */
function refuseSomeTools(text: string, { tools }: ChatCompletionBody): Refusal | undefined {
  const isRefused = (tool: JsonRecord) => {
    const type = asText(tool['type']) ?? 'function';
    const name = type === 'function' ? asText(asRecord(tool['function'])?.['name']) : type.replace(/_(preview|\d).*/, '');
    if (name === undefined || !/^[\w-]+$/.test(name)) return false;
    if (type === 'function') return new RegExp(`\\b(tool|function) ['"\`]${name}['"\`][^.]{0,20}not `, 'i').test(text);
    return NO_OTHER_TOOLS.test(text) || new RegExp(`\\b${name.replaceAll('_', '[ _-]?')}(\\b|_)`, 'i').test(text);
  };
  if (!TOOLS.test(text) || !asRecords(tools).some(isRefused)) return undefined;
  const keepOthers = (given: unknown) => (Array.isArray(given) ? given.filter((tool) => !isRefused(asRecord(tool) ?? {})) : given);
  return { change: { set: { tools: keepOthers } }, when: { tools: ANY } };
}

/** Whether a message refuses tools or a part of them, but not only a choice of them. */
function refusesTools(text: string): boolean {
  return NO_TOOLS.test(text.replace(/\btool choice\b(?! requires)/gi, ''));
}

/** Whether a failure means that the model does not support tools. */
function rejectsTools({ words }: ProviderFailure, text: string): boolean {
  return (
    (refusesTools(text) && !PART_OF_TOOLS.test(text)) ||
    UNKNOWN_TOOLS.test(text) ||
    (words.includes('tools') && words.some((word) => /unsupported/.test(word)))
  );
}

/** Finds the requested fields that a message names, the refused one first. */
function findMentioned({ words }: ProviderFailure, text: string, body: ChatCompletionBody): Field[] {
  const isNamed = (field: Field) =>
    (ORDINARY.includes(field) ? isMarked(field, text) : new RegExp(`\\b${field}\\b`).test(text)) ||
    PHRASES.some(([name, phrase]) => name === field && phrase.test(text));
  const fields = [...NAMED.filter((field) => words.includes(field)), ...NAMED.filter(isNamed)];
  const mentioned = [...new Set(fields)].filter((field) => isRequested(body[field]));
  // Copilot and proxies name only the value.
  const { reasoning_effort: effort } = body;
  const isEffort = mentioned.length === 0 && typeof effort === 'string' && /^[a-z]+$/.test(effort);
  return isEffort && new RegExp(`['"\`]${effort}['"\`]`).test(text) ? ['reasoning_effort'] : mentioned;
}

/** Whether a word of a message is the name of a field. In quotes, `user` is usually a role. */
function isMarked(field: Field, text: string): boolean {
  const quoted = field === 'user' ? '' : `|['"\`]${field}['"\`]`;
  return new RegExp(`(parameter|argument|property|field)s?\\b[^.]{0,40}\\b${field}\\b|body\\.${field}\\b|^${field}: ${quoted}`, 'im').test(
    text,
  );
}

/** The message with names in snake case, such as `presence_penalty` for xAI's `presencePenalty`, and without a template's source and advice. */
function readText({ words, text }: ProviderFailure, model: string): string {
  const message = omitModel(`${words.join(' ')}\n${text}`, model).replace(/in source:.*?(?=error:|$)/gis, '');
  const ownWords = message.replace(/\bdid you mean\b[^?\n]*|\buse \S+ instead\b/gi, '');
  return ownWords.replace(/\b[a-z]+(?:[A-Z][a-z]+)+\b/g, (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}

/** Removes the model's name, which may contain words such as "thinking". */
function omitModel(text: string, model: string): string {
  const names = [model, model.split('/').at(-1) ?? ''].filter((name) => name.length > 3);
  return names.reduce((left, name) => left.replaceAll(name, ''), text);
}

import type { ChatCompletionBody } from '@chat-executor/protocol';
import { MODEL_MISTAKE, type ProviderFailure } from '../http/provider-failure.ts';
import { chooseEffort } from './choose-effort.ts';
import { type AdjustedRequest, ANY, BY_MODEL, type Field, type Form, isRequested, type Refusal } from './refusal.ts';

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
  /did not match schema|tool call validation failed|error parsing tool call|(failed to|error) pars|unexpected (end|token)|parse failed|content.?filter/i;

/** Messages about a refused field or combination, as opposed to an invalid value. */
const REFUSES =
  /unsupported|unable to|not (be )?(supported|permitted|allowed|accepted|available|enabled|compatible|combined|used|specified|set)|n[o']t (be )?(support|used|compatible|combined)|no endpoints found that support|un(recognized|known|expected)|extra[ _](inputs|fields|forbidden)|only (the default|be set|works|supports?)|cannot|incompatible|conflict|mutually exclusive|deprecated|removed|disabled|input should be|should be omitted|does not match|budget \d+ is invalid|invalid (reasoning|effort|thinking)|requires|must be (one of|disabled|omitted)|only [\d.]+ is allowed|single tool/i;

/** Messages about one value of a field. */
const ONE_VALUE =
  /unsupported[ _]value|only (the default|be set|works)|supported values|input should be|must be one of|is invalid|invalid (reasoning|effort|thinking)|\blevel\b/i;

/** Fields that providers name as OpenAI does. Of two fields that exclude each other, the first is left out. */
const NAMED: readonly Field[] = [
  'min_p',
  'top_a',
  'typical_p',
  'repeat_penalty',
  'repetition_penalty',
  'top_k',
  'enable_thinking',
  'chat_template_kwargs',
  'reasoning',
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
  'reasoning_effort',
];

/** Matches a field name: in quotes, as a path in the body, or after a colon or a word such as "parameter". */
const NAME = /['"`]([a-z_]+)['"`]|\bbody\.([a-z_]+)|(?:: |\b(?:parameter|argument|property|field) )([a-z_]+)/g;

/** Other names of fields. */
const PHRASES: readonly (readonly [Field, RegExp])[] = [
  ['parallel_tool_calls', /parallel.{0,3}(tool|function).{0,3}call/i],
  ['tool_choice', /tool.?choice/i],
  [
    'response_format',
    /json.?(mode|schema|object|output)|response.{0,3}(format|mime.?type|(json.?)?schema)|structured.?output|output_(config(?!\.effort)|format)|grammar/i,
  ],
  ['logprobs', /\blogprobs\b/],
  ['temperature', /\btemperature\b/],
  ['top_p', /\btop_p\b/],
  ['reasoning_effort', /\breasoning\b|reasoning_effort|thinking|think value|\beffort\b/i],
];

/** Messages that advise another effort. */
const ADVISES_EFFORT = /\bset\b[^.]{0,30}effort\b/i;

const TOOLS = /\btools?\b|function.?call/i;

/** The messages of Ollama, OpenRouter, Groq, DeepSeek and gateways. vLLM and llama.cpp name the option that is turned off. */
const NO_TOOLS =
  /support[^.]{0,40}\b(tools?\b|function call)|\b(tools?\b|function call).{0,60}(not (supported|enabled)|unsupported|n[o']t support)|tools? param requires|tool choice requires/is;

/** Messages about the field `tools`. */
const UNKNOWN_TOOLS = /(unsupported|unknown|unrecognized)[^.]{0,40}(parameter|argument|field)[^.]{0,20}\btools\b/i;

/** Messages about a part of tool use, after which tools without that part may work. */
const PART_OF_TOOLS =
  /single tool|tool.{0,3}(result|response|message|output)s?\b|\b(streaming|schema|strict|parallel|image|audio|parameters?)\b|(built.?in|hosted|web.?search) tool/i;

/** Messages about a conversation that ends with an answer to continue: of Claude, Gemini and Mistral. */
const NO_PREFILL = /prefill|(end|ends|conversation|last|final)\b.{0,40}\b(with|be|role)\b.{0,20}\buser\b/is;

/** Messages about the schema of a tool. */
const TOOL_SCHEMA =
  /invalid_function_parameters|invalid (json )?schema for (function|tool)|(tools?|functions?|function_declarations)\b.{0,60}(input_schema|parameters|schema)|input_schema/is;

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
  const limit = findLimit(text, body, defaultLimit);
  if (limit) return limit;
  const hasTools = isRequested(body.tools);
  if (hasTools && TOOL_SCHEMA.test(text)) return refuseSchemas(request);
  if (!REFUSES.test(text) && !NO_TOOLS.test(text)) return undefined;
  const mentioned = findMentioned(failure, text, body);
  const [refused] = mentioned;
  const others = [...mentioned.slice(1), ...(hasTools && TOOLS.test(text) ? ['tools' as const] : [])];
  if (refused === 'reasoning_effort' || (hasTools && ADVISES_EFFORT.test(text))) return refuseEffort(text, body, others);
  // A server without its own tool parser names the choice it would make by itself.
  if (refused === 'tool_choice' && body.tool_choice !== 'auto') {
    const to = body.tool_choice === 'none' ? undefined : 'auto';
    return to === undefined ? refuseTools() : { change: { set: { tool_choice: to } }, when: { tool_choice: body.tool_choice } };
  }
  if (refused !== undefined && refused !== 'tool_choice') return refuseField(refused, text, body, others);
  return hasTools && rejectsTools(failure, text) ? refuseTools() : undefined;
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

/** A refusal of a tool's schema: simplified first, then reduced to the names of the parameters. */
export function refuseSchemas({ avoided }: AdjustedRequest): Refusal {
  const avoid = avoided.has('full_tool_schemas') ? 'typed_tool_schemas' : 'full_tool_schemas';
  return { change: { avoid }, when: { tools: ANY } };
}

/** Whether a failure means that the model does not support tools. */
function rejectsTools({ words }: ProviderFailure, text: string): boolean {
  return (
    (NO_TOOLS.test(text) && !PART_OF_TOOLS.test(text)) ||
    UNKNOWN_TOOLS.test(text) ||
    (words.includes('tools') && words.some((word) => /unsupported/.test(word)))
  );
}

/** Finds the requested fields that a message names, the refused one first. */
function findMentioned({ words }: ProviderFailure, text: string, body: ChatCompletionBody): Field[] {
  const names = new Set([...text.matchAll(NAME)].map(([, quoted, inBody, afterWord]) => quoted ?? inBody ?? afterWord ?? ''));
  // These are also ordinary words: a role, a count, a sequence.
  for (const word of ['user', 'n', 'stop'])
    if (!new RegExp(`(parameter|argument|property|field)s?\\b[^.]{0,30}\\b${word}\\b|body\\.${word}\\b|^${word}: `, 'im').test(text))
      names.delete(word);
  const isNamed = (field: Field) => names.has(field) || PHRASES.some(([name, phrase]) => name === field && phrase.test(text));
  const fields = [...NAMED.filter((field) => words.includes(field)), ...NAMED.filter(isNamed)];
  return [...new Set(fields)].filter((field) => isRequested(body[field]));
}

/** Finds a limit of answer tokens that is lower than requested. */
function findLimit(text: string, body: ChatCompletionBody, defaultLimit: number | undefined): Refusal | undefined {
  const field = isRequested(body.max_completion_tokens) ? 'max_completion_tokens' : 'max_tokens';
  const requested = body[field] ?? defaultLimit;
  if (typeof requested !== 'number' || !/max_(completion_|output_|new_)?tokens|completion tokens|output tokens/i.test(text))
    return undefined;
  if (
    !/too large|at most|maximum|less than or equal|exceed|range/i.test(text) ||
    /context.?(length|size|limit)|context window of|prompt/i.test(text)
  )
    return undefined;
  const numbers = [...text.matchAll(/\d[\d,_]*/g)].map(([digits]) => Number(digits.replace(/[,_]/g, '')));
  const maximum = Math.max(...numbers.filter((number) => number < requested && number >= 16));
  if (!Number.isFinite(maximum)) return undefined;
  return { change: { set: { [field]: maximum } }, when: { [field]: body[field] } };
}

/** The message with names in snake case, such as `presence_penalty` for xAI's `presencePenalty`, and without a template's source. */
function readText({ words, text }: ProviderFailure, model: string): string {
  const message = omitModel(`${words.join(' ')}\n${text}`, model).replace(/in source:.*?(?=error:|$)/gis, '');
  return message.replace(/\b[a-z]+(?:[A-Z][a-z]+)+\b/g, (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}

/** Removes the model's name, which may contain words such as "thinking". */
function omitModel(text: string, model: string): string {
  const names = [model, model.split('/').at(-1) ?? ''].filter((name) => name.length > 3);
  return names.reduce((left, name) => left.replaceAll(name, ''), text);
}

import type { ChatCompletion, ChatCompletionBody, ChatCompletionChunk } from '@chat-executor/protocol';

/** Estimate for an image or file of any size: about that of a 1024 x 1024 image. */
const TOKENS_PER_ATTACHMENT = 1000;
/** The role of a message, and the separators around it. */
const TOKENS_PER_MESSAGE = 4;
const DATA_URL = /^data:[\w.+-]*\/[\w.+-]*[;,]/;

/**
 * Estimates the number of tokens of a text without the model's tokenizer: four characters per token in English, two in other
 * alphabets, one in Chinese, Japanese and Korean. Not rounded, so that the estimates of parts add up to that of the whole.
 */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    tokens += unit < 0x80 ? 0.25 : unit < 0x2e80 ? 0.5 : 1;
  }
  return tokens;
}

/** Estimates the number of tokens of a prompt: messages, tools and response format. */
export function estimatePrompt({ messages, tools, response_format }: ChatCompletionBody): number {
  const texts = estimateValue(messages) + estimateValue(tools) + estimateValue(response_format);
  return Math.ceil(texts + messages.length * TOKENS_PER_MESSAGE);
}

/** Estimates the number of tokens of a chunk or an answer: text, reasoning, refusals and the arguments of tool calls. */
export function estimateAnswer(part: ChatCompletionChunk | ChatCompletion): number {
  let tokens = 0;
  for (const choice of part.choices) {
    const { content, reasoning_content, refusal, tool_calls } = ('delta' in choice ? choice.delta : choice.message) as AnswerContent;
    for (const text of [content, reasoning_content, refusal]) if (typeof text === 'string') tokens += estimateTokens(text);
    tokens += estimateValue(tool_calls?.map((call) => call.function));
  }
  return tokens;
}

type AnswerContent = {
  readonly content?: unknown;
  readonly reasoning_content?: unknown;
  readonly refusal?: unknown;
  readonly tool_calls?: readonly { readonly function?: unknown }[];
};

/** Sums the estimates of all strings in a value, at any depth. */
function estimateValue(value: unknown): number {
  if (typeof value === 'string') return DATA_URL.test(value.slice(0, 200)) ? TOKENS_PER_ATTACHMENT : estimateTokens(value);
  if (typeof value !== 'object' || value === null) return 0;
  let tokens = 0;
  for (const [name, inner] of Object.entries(value)) {
    // Property names also count: the model receives those of a tool's schema.
    tokens += (Array.isArray(value) ? 0 : estimateTokens(name)) + estimateValue(inner);
  }
  return tokens;
}

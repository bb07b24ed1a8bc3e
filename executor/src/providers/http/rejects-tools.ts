import type { ProviderFailure } from './provider-failure.ts';

/** The messages of Ollama, OpenRouter, Groq, DeepSeek and gateways. vLLM and llama.cpp name the option that is turned off. */
const NO_TOOLS =
  /support[^.]{0,40}\b(tools?\b|function call)|\b(tools?\b|function call).{0,60}(not (supported|enabled)|unsupported|n[o']t support)|tools? param requires|tool choice requires/is;

/** Statuses with which providers refuse a part of a request. It is undefined for a failure in a successful answer. */
const STATUSES = new Set([undefined, 400, 404, 422, 500, 501]);

/** Whether a failure can mean that the provider refuses a part of the request. */
export function mayBeRefusal({ status }: ProviderFailure): boolean {
  return STATUSES.has(status);
}

/** Whether a failure means that the model does not support tools. */
export function rejectsTools({ text, words }: ProviderFailure): boolean {
  return NO_TOOLS.test(text) || (words.includes('tools') && words.some((word) => /unsupported/.test(word)));
}

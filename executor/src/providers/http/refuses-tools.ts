import type { ProviderFailure } from './provider-failure.ts';

/** How servers say it: Ollama, OpenRouter, Groq, DeepSeek, and gateways before them; vLLM and llama.cpp name the switch that is off. */
const NO_TOOLS =
  /support[^.]{0,40}\b(tools?\b|function call)|\b(tools?\b|function call).{0,60}(not (supported|enabled)|unsupported|n[o']t support)|tools? param requires|tool choice requires/is;

/** Statuses a refusal of a part of a request comes with; undefined where it came in an answer that began well. */
const STATUSES = new Set([undefined, 400, 404, 422, 500, 501]);

/** Whether a failure may be about a part of the request, going by its status. */
export function mayBeRefusal({ status }: ProviderFailure): boolean {
  return STATUSES.has(status);
}

/** Whether a failure says that the model takes no tools. */
export function refusesTools({ text, words }: ProviderFailure): boolean {
  return NO_TOOLS.test(text) || (words.includes('tools') && words.some((word) => /unsupported/.test(word)));
}

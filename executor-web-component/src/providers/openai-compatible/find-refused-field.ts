import type { RefusableField } from '../http/leave-out-refused.ts';
import type { ProviderFailure } from '../http/provider-failure.ts';

/** How servers say it: Ollama, OpenRouter, Groq, DeepSeek; vLLM and llama.cpp name the switch that is off. */
const NO_TOOLS =
  /support[^.]{0,40}\b(tools?\b|function call)|\b(tools?\b|function call).{0,60}(not (supported|enabled)|unsupported|n[o']t support)|tools? param requires|tool choice requires/is;

/** Statuses a refusal comes with; undefined where it came in an answer that began well. */
const STATUSES = new Set([undefined, 400, 404, 422, 500, 501]);

/** Which part of the request a failure is about, where the request can be sent again without it. */
export function findRefusedField({ status, text, words }: ProviderFailure): RefusableField | undefined {
  if (!STATUSES.has(status)) return undefined;
  if (/stream_options|include_usage/.test(text)) return 'stream_options';
  if (NO_TOOLS.test(text) || (words.includes('tools') && words.some((word) => /unsupported/.test(word)))) return 'tools';
  return undefined;
}

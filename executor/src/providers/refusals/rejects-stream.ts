import type { ProviderFailure } from '../http/provider-failure.ts';

/** The messages of OpenAI for organizations that are not verified, and of models and gateways that only answer as a whole. */
const NO_STREAM =
  /verified to stream|\bstream(ing)?\b['"`]?( \w+){0,3} (not|n[o']t) (be )?(supported|available|allowed|enabled)|(not|n[o']t) (support|allow) (['"`]?stream\b|streaming)|unsupported[^.]{0,40}['"`]stream['"`]/i;

/** Whether a failure means that the provider answers this model only as a whole. */
export function rejectsStream({ words, text }: ProviderFailure): boolean {
  return NO_STREAM.test(text) || (words.includes('stream') && words.some((word) => /^unsupported/.test(word)));
}

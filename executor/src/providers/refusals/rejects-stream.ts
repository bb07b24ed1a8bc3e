import type { ProviderFailure } from '../http/provider-failure.ts';

/** The messages of OpenAI for organizations that are not verified, and of models and gateways that only answer as a whole. */
const NO_STREAM =
  /verified to stream|\bcannot (be|use) [^.]{0,40}\bstream(ing|ed)?\b(?! options)|\bstream(ing|ed)?\b(?! options)[^.]{0,40}([n ][o']t|un)[ -]?(be )?(support|available|allowed|enabled|implement)|([n ][o']t|un)[ -]?(be )?(support|available|allow)[^.]{0,60}\bstream(ing|ed)?\b(?! options)/i;

/** Whether a failure means that the provider answers this model only as a whole. */
export function rejectsStream({ words, text }: ProviderFailure): boolean {
  return NO_STREAM.test(text) || (words.includes('stream') && words.some((word) => /^unsupported/.test(word)));
}

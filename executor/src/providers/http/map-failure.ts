import { codeForProviderStatus, describeError, type ErrorCode } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import type { ProviderFailure } from './provider-failure.ts';
import { pickSafeCodes } from './safe-codes.ts';

/** Matches a failure by the provider's error code, otherwise its message. */
type FailureRule = { readonly code: ErrorCode; readonly word?: RegExp; readonly text?: RegExp };

const RULES: readonly FailureRule[] = [
  {
    code: 'quota-exceeded',
    word: /quota|billing|insufficient_(balance|credit|funds)/i,
    text: /insufficient (balance|credit|funds)|credit balance|usage limits/i,
  },
  {
    code: 'invalid-key',
    word: /invalid_(api_)?key|^unauthorized$|^unauthenticated$|authentication/i,
    text: /api key (not (valid|found)|is invalid|expired)|(invalid|incorrect) api key/i,
  },
  { code: 'rate-limited', word: /rate_?limit|^resource_exhausted$|too_many_requests/i },
  {
    code: 'context-too-long',
    word: /context_(length|size|window)|string_above_max_length/i,
    text: /context (length|window|size|limit)|maximum context|prompt is too long|input token count|too many (input )?tokens/i,
  },
  { code: 'overloaded', word: /overload|^unavailable|engine_unavailable/i },
  {
    code: 'model-not-found',
    word: /model_(not_found|decommissioned|deprecated)|^notfounderror$|^model$/i,
    text: /models?\b.{0,200}\b(not found|not exist|not available|no longer)|(unknown|invalid|not a valid|no such) model|no endpoints found|^model: \S/is,
  },
  { code: 'unsupported-request', text: /(not support|missing|cannot)[^.]{0,60}\b(image|vision|multimodal|tool)/i },
  {
    code: 'forbidden',
    word: /permission|^forbidden$|content_(policy|filter)|unsupported_country/i,
    text: /location is not supported/i,
  },
];

/** A provider's own sentences and cures, by code. */
export type FailureWording = { readonly [Code in ErrorCode]?: { readonly sentence?: string; readonly cure?: string } };

/** The options of {@link mapFailure}. */
export type MapFailureOptions = { readonly apiKey: string | undefined; readonly wording?: FailureWording };

/**
 * Converts a failure that a provider reported. Repeats only safe error codes of the provider's text, which may contain the key or
 * the prompt.
 */
export function mapFailure(failure: ProviderFailure, { apiKey, wording }: MapFailureOptions): ExecutorError {
  const code = findCode(failure);
  const words = wording?.[code];
  const sentence = words?.sentence ?? describeError(code).sentence;
  const cure = (code === 'rate-limited' ? describeDelay(failure.retryAfter) : undefined) ?? words?.cure;
  const details = [...(failure.status === undefined ? [] : [`HTTP ${failure.status}`]), ...pickSafeCodes(failure.words, apiKey)];
  return new ExecutorError(code, {
    sentence: details.length > 0 ? `${sentence.slice(0, -1)} (${details.join(', ')}).` : sentence,
    ...(cure !== undefined && { cure }),
    ...(failure.retryAfter !== undefined && { retryAfter: failure.retryAfter }),
  });
}

/** The cure if the provider asks for a delay; undefined if it does not, or if the delay is zero. */
function describeDelay(seconds: number | undefined): string | undefined {
  if (!seconds) return undefined;
  return seconds < 120 ? `Try again in ${seconds} seconds.` : `Try again in ${Math.ceil(seconds / 60)} minutes.`;
}

function findCode(failure: ProviderFailure): ErrorCode {
  const { words, text, status, isJson } = failure;
  // Anthropic reports this as an authentication error, although the key is valid.
  if (/\bCORS requests\b/.test(text)) return 'blocked-by-cors';
  const rule =
    RULES.find((candidate) => words.some((word) => candidate.word?.test(word))) ?? RULES.find((candidate) => candidate.text?.test(text));
  // An HTML page may also say "not found".
  if (rule && !(rule.code === 'model-not-found' && !isJson)) return rule.code;
  // A provider without the model says so. Otherwise a 404 means that the URL is not part of the API; LM Studio answers 200 with this text.
  if (status === 404 || /unexpected endpoint/i.test(text)) return 'bad-provider-answer';
  return codeForProviderStatus(status);
}

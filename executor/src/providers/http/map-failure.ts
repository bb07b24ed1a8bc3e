import { describeError, type ErrorCode } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import type { ProviderFailure } from './provider-failure.ts';
import { pickSafeCodes } from './safe-codes.ts';

/** Matches a failure by the provider's error code, else its message, else the status. The first match decides. */
type FailureRule = { readonly code: ErrorCode; readonly word?: RegExp; readonly text?: RegExp; readonly status?: readonly number[] };

const RULES: readonly FailureRule[] = [
  {
    code: 'quota-exceeded',
    word: /quota|billing|insufficient_(balance|credit|funds)/i,
    text: /insufficient (balance|credit|funds)|credit balance|usage limits/i,
    status: [402],
  },
  {
    code: 'invalid-key',
    word: /invalid_(api_)?key|^unauthorized$|^unauthenticated$|authentication/i,
    text: /api key (not (valid|found)|is invalid|expired)|(invalid|incorrect) api key/i,
    status: [401],
  },
  { code: 'rate-limited', word: /rate_?limit|^resource_exhausted$|too_many_requests/i, status: [429] },
  {
    code: 'context-too-long',
    word: /context_(length|size|window)|string_above_max_length/i,
    text: /context (length|window|size|limit)|maximum context|prompt is too long|input token count|too many (input )?tokens/i,
    status: [413],
  },
  { code: 'overloaded', word: /overload|^unavailable|engine_unavailable/i, status: [503, 529] },
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
    status: [403, 451],
  },
];

/** Default wording for provider failures; overrides the protocol's defaults, which mention no status. */
const DEFAULT_WORDING: FailureWording = {
  'unsupported-request': {
    sentence: 'The provider rejected the request.',
    cure: 'Leave out attachments, tools or unusual settings, or choose another model.',
  },
};

/** A provider's own sentences and cures by code. */
export type FailureWording = { readonly [Code in ErrorCode]?: { readonly sentence?: string; readonly cure?: string } };

/** The options of {@link mapFailure}. */
export type MapFailureOptions = { readonly apiKey: string | undefined; readonly wording?: FailureWording };

/**
 * The error for a failure a provider reported. Of the provider's text, only safe error codes are repeated: it may echo the key
 * or the prompt.
 */
export function mapFailure(failure: ProviderFailure, { apiKey, wording }: MapFailureOptions): ExecutorError {
  const code = findCode(failure);
  const words = { ...DEFAULT_WORDING[code], ...wording?.[code] };
  const sentence = code === 'bad-provider-answer' ? 'No chat API found at the base URL.' : (words.sentence ?? describeError(code).sentence);
  const wait = code === 'rate-limited' ? describeWait(failure.retryAfter) : undefined;
  const known = [...(failure.status === undefined ? [] : [`HTTP ${failure.status}`]), ...pickSafeCodes(failure.words, apiKey)];
  return new ExecutorError(code, {
    sentence: known.length > 0 ? `${sentence.slice(0, -1)} (${known.join(', ')}).` : sentence,
    ...((wait ?? words.cure) !== undefined && { cure: wait ?? words.cure }),
    ...(failure.retryAfter !== undefined && { retryAfter: failure.retryAfter }),
  });
}

/** The cure if the provider says how long to wait; undefined if it does not or the wait is zero. */
function describeWait(seconds: number | undefined): string | undefined {
  if (!seconds) return undefined;
  return seconds < 120 ? `Try again in ${seconds} seconds.` : `Try again in ${Math.ceil(seconds / 60)} minutes.`;
}

function findCode(failure: ProviderFailure): ErrorCode {
  const { words, text, status, isJson } = failure;
  // Anthropic reports this as an error about the key, although the key is valid.
  if (/\bCORS requests\b/.test(text)) return 'blocked-by-cors';
  const rule =
    RULES.find((candidate) => words.some((word) => candidate.word?.test(word))) ??
    RULES.find((candidate) => candidate.text?.test(text)) ??
    RULES.find((candidate) => status !== undefined && candidate.status?.includes(status));
  // An HTML page may also say "not found".
  if (rule && !(rule.code === 'model-not-found' && !isJson)) return rule.code;
  if (isWrongAddress(failure)) return 'bad-provider-answer';
  return status === 400 || status === 422 ? 'unsupported-request' : 'provider-error';
}

/** Whether the URL is outside the API: servers answer 404 or 405, LM Studio 200 with a sentence. */
function isWrongAddress({ status, text }: ProviderFailure): boolean {
  return status === 404 || status === 405 || /unexpected endpoint/i.test(text);
}

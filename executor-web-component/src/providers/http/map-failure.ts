import { ERROR_DEFAULTS, type ErrorCode } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import type { ProviderFailure } from './provider-failure.ts';

/** What tells a failure: the provider's word for machines, else what it wrote, else the status. First match decides. */
type FailureRule = { readonly code: ErrorCode; readonly word?: RegExp; readonly text?: RegExp; readonly status?: readonly number[] };

const RULES: readonly FailureRule[] = [
  {
    code: 'quota-exceeded',
    word: /quota|billing|insufficient_(balance|credit|funds)/i,
    text: /insufficient (balance|credit|funds)|credit balance/i,
    status: [402],
  },
  {
    code: 'invalid-key',
    word: /invalid_(api_)?key|^unauthorized$|^unauthenticated$|authentication/i,
    text: /api key (not valid|is invalid)|(invalid|incorrect) api key/i,
    status: [401],
  },
  { code: 'rate-limited', word: /rate_?limit|^resource_exhausted$|too_many_requests/i, status: [429] },
  {
    code: 'context-too-long',
    word: /context_(length|size)|context_window|string_above_max_length/i,
    text: /context (length|window|size)|maximum context|prompt is too long|too many (input )?tokens/i,
    status: [413],
  },
  { code: 'overloaded', word: /overload|^unavailable|engine_unavailable/i, status: [503, 529] },
  {
    code: 'model-not-found',
    word: /model_not_found|^notfounderror$|^model$/i,
    text: /model\b.{0,200}\b(not found|not exist|not available|no longer)|(unknown|invalid|not a valid|no such) model|no endpoints found/is,
  },
  { code: 'forbidden', word: /permission|^forbidden$|content_(policy|filter)|unsupported_country/i, status: [403, 451] },
];

/** What a provider may say instead of the sentence and the cure that belong to a code. */
export type FailureWording = { readonly [Code in ErrorCode]?: { readonly sentence?: string; readonly cure?: string } };

/** What must not be found in an error, and what replaces the usual wording. */
export type MapFailureOptions = {
  /** The key, the prompt: a provider's word that is part of one of them, or holds one, is left out. */
  readonly secrets: readonly string[];
  readonly wording?: FailureWording;
};

/**
 * The error for what a provider reported. Nothing the provider wrote is repeated but its words for machines, where they look
 * like such words and are no part of a secret: a provider may echo the key or the prompt.
 */
export function mapFailure(failure: ProviderFailure, { secrets, wording = {} }: MapFailureOptions): ExecutorError {
  const code = findCode(failure);
  const [sentence, cure] = wrongAddress(failure, code) ?? [
    wording[code]?.sentence ??
      (code === 'unsupported-request' ? 'The provider refused the request as it was asked.' : ERROR_DEFAULTS[code][0]),
    wording[code]?.cure ??
      (code === 'unsupported-request' ? 'Leave out unusual settings, or choose another model.' : ERROR_DEFAULTS[code][1]),
  ];
  const words = new Set(failure.words.filter((word) => isMachineWord(word) && !touchesSecret(word, secrets)));
  const known = [...(failure.status === undefined ? [] : [`HTTP ${failure.status}`]), ...words];
  return new ExecutorError(code, {
    sentence: known.length > 0 ? `${sentence.slice(0, -1)} (${known.join(', ')}).` : sentence,
    cure,
    ...(failure.retryAfter !== undefined && { retryAfter: failure.retryAfter }),
  });
}

function findCode(failure: ProviderFailure): ErrorCode {
  const { words, text, status, isJson } = failure;
  const rule =
    RULES.find((candidate) => words.some((word) => candidate.word?.test(word))) ??
    RULES.find((candidate) => candidate.text?.test(text)) ??
    RULES.find((candidate) => status !== undefined && candidate.status?.includes(status));
  if (rule && !(rule.code === 'model-not-found' && !isJson)) return rule.code;
  if (isWrongAddress(failure)) return 'bad-provider-answer';
  if (status === 400 || status === 422) return 'unsupported-request';
  return 'provider-error';
}

/** Servers answer 404 or 405 outside their API; LM Studio answers 200 with a sentence. */
function isWrongAddress({ status, text }: ProviderFailure): boolean {
  return status === 404 || status === 405 || /unexpected endpoint/i.test(text);
}

function wrongAddress(failure: ProviderFailure, code: ErrorCode): readonly [string, string] | undefined {
  if (code !== 'bad-provider-answer' || !isWrongAddress(failure)) return undefined;
  return ['There is no chat API at the base URL.', ERROR_DEFAULTS['bad-provider-answer'][1]];
}

function isMachineWord(word: string): boolean {
  return /^[a-z][a-z_]{1,40}$/.test(word);
}

function touchesSecret(word: string, secrets: readonly string[]): boolean {
  return secrets.some((secret) => secret !== '' && (secret.toLowerCase().includes(word) || word.includes(secret.toLowerCase())));
}

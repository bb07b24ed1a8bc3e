import { codeForProviderStatus, describeError, type ErrorCode } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { FAILURE_RULES, matchesRule } from './failure-rules.ts';
import { findExtraField } from './find-extra-field.ts';
import type { JsonRecord } from './json-record.ts';
import type { ProviderFailure } from './provider-failure.ts';
import { pickSafeCodes } from './safe-codes.ts';

/** A provider's own sentences and cures, by code. */
export type FailureWording = { readonly [Code in ErrorCode]?: { readonly sentence?: string; readonly cure?: string } };

/** The options of {@link mapFailure}. */
export type MapFailureOptions = {
  readonly apiKey: string | undefined;
  readonly wording?: FailureWording;
  /** The extra fields of the provider settings, if the failed request had them. */
  readonly extraBody?: JsonRecord | undefined;
};

/** The codes of failures that a field of the request may have caused. */
const CODES_OF_FIELDS = new Set<ErrorCode>(['unsupported-request', 'provider-error', 'context-too-long']);

/**
 * Converts a failure that a provider reported. Repeats only safe error codes of the provider's text, which may contain the key or
 * the prompt.
 */
export function mapFailure(failure: ProviderFailure, { apiKey, wording, extraBody }: MapFailureOptions): ExecutorError {
  const rule = FAILURE_RULES.find((each) => matchesRule(failure, each));
  const code = rule?.code ?? findCode(failure);
  const extraField = extraBody && CODES_OF_FIELDS.has(code) ? findExtraField(failure, extraBody) : undefined;
  // The cause that a rule recognizes is more specific than the wording for all causes of a code.
  const words = extraField ? wordExtraField(extraField) : rule?.sentence === undefined ? wording?.[code] : rule;
  const sentence = words?.sentence ?? describeError(code).sentence;
  const cure = (isLimit(code) ? describeDelay(failure.retryAfter) : undefined) ?? words?.cure;
  const details = [...(failure.status === undefined ? [] : [`HTTP ${failure.status}`]), ...pickSafeCodes(failure.words, apiKey)];
  return new ExecutorError(code, {
    sentence: details.length > 0 ? `${sentence.slice(0, -1)} (${details.join(', ')}).` : sentence,
    ...(cure !== undefined && { cure }),
    ...(failure.retryAfter !== undefined && { retryAfter: failure.retryAfter }),
    ...(rule?.retry !== undefined && { retry: rule.retry }),
  });
}

function wordExtraField(field: string): { readonly sentence: string; readonly cure: string } {
  return {
    sentence: 'The provider refused a request with an extra field of its settings.',
    cure: `Change or remove the extra field ${field.slice(0, 100)} in the provider settings of the executor.`,
  };
}

function isLimit(code: ErrorCode): boolean {
  return code === 'rate-limited' || code === 'quota-exceeded';
}

/** The cure if the provider asks for a delay; undefined if it does not, or if the delay is zero. */
function describeDelay(seconds: number | undefined): string | undefined {
  if (!seconds) return undefined;
  return seconds < 120 ? `Try again in ${seconds} seconds.` : `Try again in ${Math.ceil(seconds / 60)} minutes.`;
}

function findCode({ status, text }: ProviderFailure): ErrorCode {
  // A provider without the model says so. Otherwise a 404 means that the URL is not part of the API; LM Studio answers 200 with this text.
  if (status === 404 || /unexpected endpoint/i.test(text)) return 'bad-provider-answer';
  return codeForProviderStatus(status);
}

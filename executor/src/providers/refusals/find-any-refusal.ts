import { matchesRule, UNLOADED_LINK } from '../http/failure-rules.ts';
import type { JsonRecord } from '../http/json-record.ts';
import type { ProviderFailure } from '../http/provider-failure.ts';
import type { FindRefusal } from './adjust-request.ts';
import { type AdjustedRequest, ANY, isRequested, type Refusal } from './refusal.ts';
import { rejectsStream } from './rejects-stream.ts';

/** Statuses with which providers refuse a part of a request. It is undefined for a failure in a successful answer. */
const STATUSES = new Set([undefined, 400, 404, 422, 500, 501]);

/** The circumstances of a request. */
export type RefusalOptions = {
  /** The extra fields of the provider settings. */
  readonly extraBody: JsonRecord;
  /** Whether an answer as a whole would do instead of a stream. */
  readonly stream: boolean;
  /** Whether linked images can be sent as data. */
  readonly canLoadImages: boolean;
};

/**
 * Finds what a provider refused of a request; undefined if a repeated request can't avoid it.
 *
 * @param findRefusal - finds what the provider's API refuses
 */
export function findAnyRefusal(
  failure: ProviderFailure,
  request: AdjustedRequest,
  findRefusal: FindRefusal,
  { extraBody, stream, canLoadImages }: RefusalOptions,
): Refusal | undefined {
  const { body, avoided } = request;
  const mayBeRefusal = STATUSES.has(failure.status);
  if (stream && !avoided.has('stream') && (mayBeRefusal || failure.status === 403) && rejectsStream(failure)) {
    const isWithTools = isRequested(body.tools) && /\btools?\b|function call/i.test(failure.text);
    return { change: { avoid: 'stream' }, when: isWithTools ? { tools: ANY } : {} };
  }
  if (canLoadImages && matchesRule(failure, UNLOADED_LINK)) return { change: { avoid: 'linked_images' }, when: {}, isLasting: false };
  const refusal = mayBeRefusal ? findRefusal(failure, request) : undefined;
  // The user's extra fields are always sent.
  return Object.keys(refusal?.change.set ?? {}).some((field) => Object.hasOwn(extraBody, field)) ? undefined : refusal;
}

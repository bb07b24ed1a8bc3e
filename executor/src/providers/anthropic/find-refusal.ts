import type { ProviderFailure } from '../http/provider-failure.ts';
import { findRefusal as findNamedRefusal, mayBeRefusal, refuseEffort } from '../refusals/find-refusal.ts';
import type { AdjustedRequest, Refusal } from '../refusals/refusal.ts';
import { DEFAULT_MAX_TOKENS } from './convert-request.ts';

/** "Use thinking.type.adaptive" is advice, not a refusal. */
const NO_ADAPTIVE_THINKING = /^(?!.*\buse\b.{0,4}thinking).*adaptive/is;

/** Thinking in a request whose earlier turns have no signed thinking. */
const MISSING_THINKING = /expected `?(redacted_)?thinking|must start with a thinking block/i;

/** Thinking of another model or account, or changed on its way. */
const INVALID_THINKING =
  /final block[^.]{0,40}thinking|invalid\W{0,3}(signature|data)\b.{0,40}thinking|thinking\b.{0,60}(cannot be modified|invalid)/is;

/** Finds what the API refuses of a request. */
export function findRefusal(failure: ProviderFailure, request: AdjustedRequest): Refusal | undefined {
  if (!mayBeRefusal(failure)) return undefined;
  const { text } = failure;
  if (NO_ADAPTIVE_THINKING.test(text)) return { change: { avoid: 'adaptive_thinking' }, when: {} };
  if (INVALID_THINKING.test(text) && !request.avoided.has('earlier_thinking')) {
    return { change: { avoid: 'earlier_thinking' }, when: {}, isLasting: false };
  }
  if (/cache_control|prompt.?caching/i.test(text) && !request.avoided.has('cache_points'))
    return { change: { avoid: 'cache_points' }, when: {} };
  if (MISSING_THINKING.test(text)) {
    return { change: { set: { reasoning_effort: undefined } }, why: 'not supported in this request', when: {}, isLasting: false };
  }
  if (/thinking\.type/.test(text)) return refuseEffort('', request.body);
  return findNamedRefusal(failure, request, DEFAULT_MAX_TOKENS);
}

import type { ProviderFailure } from '../http/provider-failure.ts';
import { type FormRule, findRefusal as findNamedRefusal, findRefusedForm, refuseEffort } from '../refusals/find-refusal.ts';
import { type AdjustedRequest, isRequested, type Refusal } from '../refusals/refusal.ts';
import { DEFAULT_MAX_TOKENS } from './convert-request.ts';

/** Messages about a form that has an equivalent. */
const FORMS: readonly FormRule[] = [
  // "Use thinking.type.adaptive" is advice, not a refusal.
  ['adaptive_thinking', /^(?!.*\buse\b.{0,4}thinking).*adaptive/is],
  // Thinking of another model or account, or changed on its way.
  [
    'earlier_thinking',
    /final block[^.]{0,40}thinking|invalid\W{0,3}(signature|data)\b.{0,40}thinking|thinking\b.{0,60}(cannot be modified|invalid)/is,
    { isLasting: false },
  ],
  // Everywhere, or else in one place, in one order or with one `ttl`.
  [
    'cache_points',
    /(cache_control(?!\.ttl)|prompt.?caching)\b.{0,60}(extra inputs|n[o']t (be )?support|unsupported|not (enabled|available))|(n[o']t |un)support.{0,60}(cache_control|caching)/is,
  ],
  ['cache_points', /cache_control|prompt.?caching/i, { isLasting: false }],
  ['undeclared_calls', /must define tools/i],
];

/** Thinking in a request whose earlier turns have no signed thinking. */
const MISSING_THINKING = /expected `?(redacted_)?thinking|must start with a thinking block/i;

const NO_EFFORT = /output_config(\.effort)?: extra inputs|effort parameter/i;

/** Finds what the API refuses of a request. */
export function findRefusal(failure: ProviderFailure, request: AdjustedRequest): Refusal | undefined {
  const { text } = failure;
  const form = findRefusedForm(FORMS, failure, request);
  if (form) return form;
  const { reasoning_effort: effort } = request.body;
  if (MISSING_THINKING.test(text) && effort !== 'none') {
    // Newer models also think without an effort.
    const to = isRequested(effort) ? undefined : 'none';
    return { change: { set: { reasoning_effort: to } }, why: 'not supported in this request', when: {}, isLasting: false };
  }
  // Older models have a budget instead of an effort.
  if (isRequested(effort) && !request.avoided.has('adaptive_thinking') && NO_EFFORT.test(text))
    return { change: { avoid: 'adaptive_thinking' }, when: {} };
  if (/thinking\.type/.test(text)) return refuseEffort('', request.body);
  return findNamedRefusal(failure, request, DEFAULT_MAX_TOKENS);
}

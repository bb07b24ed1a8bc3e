import type { OmittableField } from '../http/omit-unsupported.ts';
import type { ProviderFailure } from '../http/provider-failure.ts';
import { mayBeRefusal, rejectsTools } from '../http/rejects-tools.ts';

/** The API's messages for refused settings. The first match is left out first. */
const REFUSALS: readonly (readonly [OmittableField, RegExp])[] = [
  // "Use thinking.type.adaptive" is advice, not a refusal.
  ['adaptive_thinking', /^(?!.*\buse\b.{0,4}thinking).*adaptive/is],
  ['reasoning_effort', /thinking|effort/i],
  ['response_format', /output_config|output_format|structured output/i],
  ['top_p', /top_p/],
  ['temperature', /temperature/],
];

/** Finds the part of the request that the API refuses, if the request can be retried without it. */
export function findUnsupportedField(failure: ProviderFailure): OmittableField | undefined {
  if (!mayBeRefusal(failure)) return undefined;
  if (rejectsTools(failure)) return 'tools';
  if (
    !/support|deprecated|not (allowed|permitted|available)|cannot|may only|does not match|removed|unexpected|should be/i.test(failure.text)
  )
    return undefined;
  return REFUSALS.find(([, pattern]) => pattern.test(failure.text))?.[0];
}

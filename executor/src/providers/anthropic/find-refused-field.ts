import type { RefusableField } from '../http/leave-out-refused.ts';
import type { ProviderFailure } from '../http/provider-failure.ts';
import { mayBeRefusal, refusesTools } from '../http/refuses-tools.ts';

/** What the API says of a setting that a model does not have. The first match decides: an error about two names the one to leave out first. */
const REFUSALS: readonly (readonly [RefusableField, RegExp])[] = [
  // "Use thinking.type.adaptive" is advice, and not what was refused.
  ['adaptive_thinking', /^(?!.*\buse\b.{0,4}thinking).*adaptive/is],
  ['reasoning_effort', /thinking|effort/i],
  ['response_format', /output_config|output_format|structured output/i],
  ['top_p', /top_p/],
  ['temperature', /temperature/],
];

/** Which part of the request a failure is about, where the request can be sent again without it. */
export function findRefusedField(failure: ProviderFailure): RefusableField | undefined {
  if (!mayBeRefusal(failure)) return undefined;
  if (refusesTools(failure)) return 'tools';
  if (
    !/support|deprecated|not (allowed|permitted|available)|cannot|may only|does not match|removed|unexpected|should be/i.test(failure.text)
  )
    return undefined;
  return REFUSALS.find(([, says]) => says.test(failure.text))?.[0];
}

import type { RefusableField } from '../http/omit-refused.ts';
import type { ProviderFailure } from '../http/provider-failure.ts';
import { mayBeRefusal, refusesTools } from '../http/refuses-tools.ts';

/** The API's messages for unsupported settings. The first match decides, so the order is that of removal. */
const REFUSALS: readonly (readonly [RefusableField, RegExp])[] = [
  // "Use thinking.type.adaptive" is advice, not the refused setting.
  ['adaptive_thinking', /^(?!.*\buse\b.{0,4}thinking).*adaptive/is],
  ['reasoning_effort', /thinking|effort/i],
  ['response_format', /output_config|output_format|structured output/i],
  ['top_p', /top_p/],
  ['temperature', /temperature/],
];

/** The refused part of the request, if the request can be retried without it. */
export function findRefusedField(failure: ProviderFailure): RefusableField | undefined {
  if (!mayBeRefusal(failure)) return undefined;
  if (refusesTools(failure)) return 'tools';
  if (
    !/support|deprecated|not (allowed|permitted|available)|cannot|may only|does not match|removed|unexpected|should be/i.test(failure.text)
  )
    return undefined;
  return REFUSALS.find(([, says]) => says.test(failure.text))?.[0];
}

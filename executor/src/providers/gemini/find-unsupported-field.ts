import type { OmittableField } from '../http/omit-unsupported.ts';
import type { ProviderFailure } from '../http/provider-failure.ts';
import { mayBeRefusal, rejectsTools } from '../http/rejects-tools.ts';

/** Gemini's messages for refused fields. The first match is left out first. */
const REFUSALS: readonly (readonly [OmittableField, RegExp])[] = [
  ['system_prompt', /(developer|system).?instruction/i],
  ['response_format', /json mode|response.?mime|response.?(json.?)?schema/i],
  ['reasoning_effort', /thinking/i],
  ['penalties', /penalty/i],
  ['n', /candidate/i],
];

/** Finds the part of the request that Gemini refuses, if the request can be retried without it. */
export function findUnsupportedField(failure: ProviderFailure): OmittableField | undefined {
  if (!mayBeRefusal(failure)) return undefined;
  const isRefusal = /not (enabled|supported|available)|unsupported|n[o']t support|only|invalid/i.test(failure.text);
  const field = isRefusal ? REFUSALS.find(([, pattern]) => pattern.test(failure.text))?.[0] : undefined;
  return field ?? (rejectsTools(failure) ? 'tools' : undefined);
}

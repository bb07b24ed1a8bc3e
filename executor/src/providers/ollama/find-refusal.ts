import type { ProviderFailure } from '../http/provider-failure.ts';
import { refuseEffort, refuseTools } from '../refusals/find-refusal.ts';
import { type AdjustedRequest, ANY, type Refusal } from '../refusals/refusal.ts';

/** Finds what Ollama refuses of a request. */
export function findRefusal({ text }: ProviderFailure, { body }: AdjustedRequest): Refusal | undefined {
  if (/does not support tools/.test(text)) return refuseTools();
  // Old versions do not read lists of types, for example.
  if (/cannot unmarshal.*\btools\./.test(text)) return { change: { avoid: 'typed_tool_schemas' }, when: { tools: ANY } };
  return /does not support thinking|think value/.test(text) ? refuseEffort(text, body) : undefined;
}

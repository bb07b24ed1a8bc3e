import type { ProviderFailure } from '../http/provider-failure.ts';
import { refuseEffort, refuseTools } from '../refusals/find-refusal.ts';
import type { AdjustedRequest, Refusal } from '../refusals/refusal.ts';

/** Finds what Ollama refuses of a request. */
export function findRefusal({ text }: ProviderFailure, { body }: AdjustedRequest): Refusal | undefined {
  if (/does not support tools/.test(text)) return refuseTools();
  // Old versions do not read lists of types, for example.
  if (/cannot unmarshal.*\btools\./.test(text)) return { change: { avoid: 'typed_tool_schemas' }, when: { tools: body.tools } };
  if (/does not support thinking/.test(text))
    return { change: { set: { reasoning_effort: undefined, think: undefined, enable_thinking: undefined } }, when: {} };
  return /think value/.test(text) ? refuseEffort(text, body) : undefined;
}

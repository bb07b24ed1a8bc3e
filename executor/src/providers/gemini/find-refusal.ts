import type { ProviderFailure } from '../http/provider-failure.ts';
import { findRefusal as findNamedRefusal, refuseEffort, refuseField } from '../refusals/find-refusal.ts';
import { type AdjustedRequest, ANY, isRequested, type Refusal } from '../refusals/refusal.ts';
import { refuseSchemas } from '../refusals/refuse-schemas.ts';

/** Messages about the schema of a tool. Those about references do not name the tool. */
const TOOL_SCHEMA =
  /function_?declarations?\b.{0,80}(parameters|schema|type)|\$ref\b|schema\.ref\b|reference to undefined schema|\bschema at \w/is;

/** An API that has only the older form of schemas. */
const UNKNOWN_SCHEMA_FIELD = /unknown name \W?(parameters|response)_?json_?schema/i;

/** Finds what Gemini refuses of a request. */
export function findRefusal(failure: ProviderFailure, request: AdjustedRequest): Refusal | undefined {
  const { text } = failure;
  const { body, avoided } = request;
  if (/thought.?signature/i.test(text) && !/missing/i.test(text) && !avoided.has('earlier_thinking'))
    return { change: { avoid: 'earlier_thinking' }, when: {}, isLasting: false };
  const unknown = UNKNOWN_SCHEMA_FIELD.exec(text)?.[1]?.toLowerCase();
  if (unknown === 'parameters') return { change: { avoid: 'full_tool_schemas' }, when: { tools: ANY } };
  if (unknown !== undefined && !avoided.has('response_json_schema')) return { change: { avoid: 'response_json_schema' }, when: {} };
  if (TOOL_SCHEMA.test(text) && isRequested(body.tools)) return refuseSchemas(request, text);
  if (/(developer|system).?instruction/i.test(text)) return { change: { avoid: 'system_role' }, when: {} };
  if (/penalty/i.test(text)) {
    return {
      ...refuseField('presence_penalty', '', body),
      change: { set: { presence_penalty: undefined, frequency_penalty: undefined } },
      when: {},
    };
  }
  if (/candidate/i.test(text)) return refuseField('n', '', body);
  // A name such as `gemini-flash-latest` does not tell whether the model has levels.
  const namesLevel = /minimal|\blow\b|medium|\bhigh\b/i.test(text);
  if (/thinking.?level/i.test(text) && !namesLevel && !avoided.has('thinking_level'))
    return { change: { avoid: 'thinking_level' }, when: {} };
  if (/thinking.{0,20}budget|budget \d+|thinking.?level/i.test(text)) return refuseEffort(text, body);
  return findNamedRefusal(failure, request);
}

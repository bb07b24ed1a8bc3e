import type { ProviderFailure } from '../http/provider-failure.ts';
import { type FormRule, findRefusal as findNamedRefusal, findRefusedForm } from '../refusals/find-refusal.ts';
import type { AdjustedRequest, Field, Refusal } from '../refusals/refusal.ts';

/** Messages about a form that has an equivalent: of Mistral, strict servers, and models without a system prompt. */
const FORMS: readonly FormRule[] = [
  [
    'stream_options',
    /stream_options|include_usage/,
    { change: { set: { stream_options: undefined } }, why: 'not supported by the server' },
  ],
  [
    'tool_images',
    /image.{0,80}(role|messages?)\W{0,20}(user|tool)|tool.?message.{0,80}image|messages?\W{1,3}\d+\W{1,3}tool\b.{0,80}image/is,
  ],
  ['foreign_tool_ids', /tool.?call ids?\b.{0,120}\b9\b|tool_call(_id|s\W{0,3}\d+\W{0,3}id)\b.{0,20}too long/is],
  ['developer_role', /role\b.{0,80}\bdeveloper|\bdeveloper\W.{0,60}\brole/is],
  ['system_role', /role\b.{0,60}\bsystem\b|system (role|message|prompt)s?\b.{0,20}n[o']t (be )?support|only user and assistant roles/is],
  [
    'extra_message_fields',
    /un(known|recognized|expected) [\w ]*(parameter|argument|field|property)\b.{0,20}\bmessages?\W{0,3}\d|invalid value: 'thinking'|messages?\b\W{0,3}\d.{0,80}(property|extra|additional|unrecognized|unexpected|reasoning)|['"`](reasoning_content|reasoning_details|reasoning|annotations|images)['"`].{0,40}(unsupported|not (supported|permitted|allowed)|unexpected)/is,
  ],
  [
    'loose_turns',
    /roles? must alternate|unexpected role\b.{0,20}\bafter\b|2 or more assistant|either content or|content element|\b(content|text)\b[^.]{0,40}(\bblank|non-?whitespace|non-?empty|\b(be|is) empty)|trailing white ?space|content\b(?!.{0,20}too long).{0,20}(must be|expected) a string|untagged enum \w*content/is,
  ],
  ['assistant_prefill', /add_generation_prompt|ending with a model turn/i],
];

/** Finds what the server refuses of a request. */
export function findRefusal(failure: ProviderFailure, request: AdjustedRequest): Refusal | undefined {
  const form = findRefusedForm(FORMS, failure, request);
  if (form) return form;
  const refusal = findNamedRefusal(failure, request);
  return refusal && (findLimitName(refusal, request) ?? refusal);
}

/** Newer models refuse the old name of the limit, and older servers do not know the new one. */
function findLimitName({ change, when }: Refusal, { avoided }: AdjustedRequest): Refusal | undefined {
  const field = (['max_tokens', 'max_completion_tokens'] as const).find((name) => change.set && name in change.set);
  if (field === undefined || change.set?.[field] !== undefined || avoided.has('given_limit_name')) return undefined;
  const other: Field = field === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
  return { change: { rename: [field, other], avoid: 'given_limit_name' }, when };
}

import type { ChatCompletionBody } from '@chat-executor/protocol';
import { type Field, isRequested } from '../refusals/refusal.ts';

/** The values that change nothing, where they are not obvious: such a setting is left out without a note. */
const NEUTRAL: { readonly [Name in Field]?: unknown } = {
  ...{ n: 1, presence_penalty: 0, frequency_penalty: 0, logprobs: false, top_k: 0, min_p: 0, top_a: 0, mirostat: 0 },
  ...{ typical_p: 1, tfs_z: 1, repeat_penalty: 1, repetition_penalty: 1 },
};

/** Notes the requested settings that the provider does not support, unless they equal the default, such as one choice or no penalty. */
export function noteUnsupported(
  body: ChatCompletionBody,
  fields: readonly Field[],
  provider: string,
  note: (remark: string) => void,
): void {
  const unsupported = fields.filter((field) => isRequested(body[field]) && !isNeutral(field, body[field]));
  if (unsupported.length > 0) note(`left out ${unsupported.join(', ')}: not supported by ${provider}`);
}

function isNeutral(field: Field, value: unknown): boolean {
  return value === NEUTRAL[field] || value === '' || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
}

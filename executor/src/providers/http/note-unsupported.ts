import type { ChatCompletionBody } from '@chat-executor/protocol';

/**
 * Notes requested settings that the provider does not support, except for values that match the default, such as one choice or
 * no penalty.
 */
export function noteUnsupported(
  body: ChatCompletionBody,
  fields: readonly (keyof ChatCompletionBody)[],
  provider: string,
  note: (remark: string) => void,
): void {
  const left = fields.filter((field) => asksForSomething(body[field]) && !(field === 'n' && Number(body.n) <= 1));
  if (left.length > 0) note(`left out ${left.join(', ')}: not supported by ${provider}`);
}

function asksForSomething(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}

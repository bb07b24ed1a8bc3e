import type { ChatCompletionBody } from '@chat-executor/protocol';

/** Notes the requested settings that the provider does not support, unless they equal the default, such as one choice or no penalty. */
export function noteUnsupported(
  body: ChatCompletionBody,
  fields: readonly (keyof ChatCompletionBody)[],
  provider: string,
  note: (remark: string) => void,
): void {
  const unsupported = fields.filter((field) => isRequested(body[field]) && !(field === 'n' && Number(body.n) <= 1));
  if (unsupported.length > 0) note(`left out ${unsupported.join(', ')}: not supported by ${provider}`);
}

function isRequested(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}

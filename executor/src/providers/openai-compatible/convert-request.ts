import type { ChatCompletionBody } from '@chat-executor/protocol';
import type { ConvertOptions } from '../http/http-provider.ts';
import { asRecord } from '../http/json-record.ts';
import type { RefusableField } from '../http/leave-out-refused.ts';

/** Fields that mean nothing without tools, and that OpenAI refuses then. */
const TOOL_FIELDS = new Set(['tools', 'tool_choice', 'parallel_tool_calls']);

/** The two names of the limit of an answer: newer models refuse the older name, and older servers do not know the newer one. */
const LIMITS = ['max_completion_tokens', 'max_tokens'] as const;

/**
 * The body as it is sent. Fields that are null are left out, since strict servers refuse them; so are those that were refused, and an
 * empty list of tools. A stream asks for usage.
 */
export function convertRequest(body: ChatCompletionBody, { stream, leaveOut }: ConvertOptions): object {
  const takesTools = !leaveOut.has('tools') && Array.isArray(body.tools) && body.tools.length > 0;
  const { stream: _, stream_options: streamOptions, ...fields } = body;
  const kept = Object.entries(fields).filter(
    ([name, value]) =>
      value !== null && value !== undefined && !(TOOL_FIELDS.has(name) && !takesTools) && !leaveOut.has(name as RefusableField),
  );
  const [refusedLimit, ...others] = LIMITS.filter((name) => leaveOut.has(name));
  const limit = refusedLimit && others.length === 0 ? body[refusedLimit] : undefined;
  const otherLimit = LIMITS.find((name) => name !== refusedLimit);
  return {
    ...(limit !== undefined && limit !== null && otherLimit && { [otherLimit]: limit }),
    ...Object.fromEntries(kept),
    stream,
    ...(stream && !leaveOut.has('stream_options') && { stream_options: { ...asRecord(streamOptions), include_usage: true } }),
  };
}

import type { ChatCompletionBody } from '@chat-executor/protocol';
import type { ConvertOptions } from '../http/http-provider.ts';
import { asRecord } from '../http/json-record.ts';
import type { OmittableField } from '../http/omit-unsupported.ts';

/** Fields that OpenAI refuses without tools. */
const TOOL_FIELDS = new Set(['tools', 'tool_choice', 'parallel_tool_calls']);

/** Both names of the answer limit. Newer models refuse the old name, and older servers do not know the new one. */
const LIMITS = ['max_completion_tokens', 'max_tokens'] as const;

/**
 * Prepares a body for sending: drops null fields, which strict servers refuse, fields that were refused before, and an empty tool
 * list. Requests usage for streams.
 */
export function convertRequest(body: ChatCompletionBody, { stream, omitted }: ConvertOptions): object {
  const hasTools = !omitted.has('tools') && Array.isArray(body.tools) && body.tools.length > 0;
  const { stream: _, stream_options: streamOptions, ...fields } = body;
  const sent = Object.entries(fields).filter(
    ([name, value]) =>
      value !== null && value !== undefined && !(TOOL_FIELDS.has(name) && !hasTools) && !omitted.has(name as OmittableField),
  );
  const [refusedLimit, ...others] = LIMITS.filter((name) => omitted.has(name));
  const limit = refusedLimit && others.length === 0 ? body[refusedLimit] : undefined;
  const otherLimit = LIMITS.find((name) => name !== refusedLimit);
  return {
    ...(limit !== undefined && limit !== null && otherLimit && { [otherLimit]: limit }),
    ...Object.fromEntries(sent),
    stream,
    ...(stream && !omitted.has('stream_options') && { stream_options: { ...asRecord(streamOptions), include_usage: true } }),
  };
}

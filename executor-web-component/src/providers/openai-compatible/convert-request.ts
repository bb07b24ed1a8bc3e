import type { ChatCompletionBody } from '@chat-executor/protocol';
import type { ConvertOptions } from '../http/http-provider.ts';
import { asRecord } from '../http/json-record.ts';

/** Fields that mean nothing without tools, and that OpenAI refuses then. */
const TOOL_FIELDS = new Set(['tools', 'tool_choice', 'parallel_tool_calls']);

/**
 * The body as it is sent. Fields that are null are left out, since strict servers refuse them; so is an empty list of tools. A
 * stream asks for usage.
 */
export function convertRequest(body: ChatCompletionBody, { stream, leaveOut }: ConvertOptions): object {
  const takesTools = !leaveOut.has('tools') && Array.isArray(body.tools) && body.tools.length > 0;
  const { stream: _, stream_options: streamOptions, ...fields } = body;
  const kept = Object.entries(fields).filter(
    ([name, value]) =>
      value !== null &&
      value !== undefined &&
      !(TOOL_FIELDS.has(name) && !takesTools) &&
      !(name === 'reasoning_effort' && leaveOut.has('reasoning_effort')),
  );
  return {
    ...Object.fromEntries(kept),
    stream,
    ...(stream && !leaveOut.has('stream_options') && { stream_options: { ...asRecord(streamOptions), include_usage: true } }),
  };
}

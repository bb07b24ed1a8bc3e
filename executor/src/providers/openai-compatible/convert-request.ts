import type { ChatCompletionBody } from '@chat-executor/protocol';
import type { ConvertOptions } from '../http/http-provider.ts';
import { asRecord } from '../http/json-record.ts';
import { OLLAMA_OPTIONS } from '../http/local-settings.ts';
import { noteUnsupported } from '../http/note-unsupported.ts';
import type { Field } from '../refusals/refusal.ts';
import { simplifyTools } from '../tools/simplify-tools.ts';
import { convertMessages } from './convert-messages.ts';

/** Fields that OpenAI refuses without tools. */
const TOOL_FIELDS = new Set(['tools', 'tool_choice', 'parallel_tool_calls']);

/** Settings that only Ollama's own API has. */
const OLLAMA_FIELDS: readonly Field[] = [...OLLAMA_OPTIONS, 'keep_alive', 'think'];

/**
 * Prepares a body for sending: drops null fields, which strict servers refuse, and an empty tool list, and replaces the forms that
 * the server refused. Requests usage for streams.
 */
export function convertRequest(body: ChatCompletionBody, { stream, avoided, note }: ConvertOptions): object {
  noteUnsupported(body, OLLAMA_FIELDS, 'OpenAI-compatible servers', note);
  const hasTools = Array.isArray(body.tools) && body.tools.length > 0;
  const { stream: _, stream_options: streamOptions, messages, tools, ...fields } = body;
  const sent = Object.entries(fields).filter(
    ([name, value]) =>
      value !== null && value !== undefined && !(TOOL_FIELDS.has(name) && !hasTools) && !OLLAMA_FIELDS.includes(name as Field),
  );
  return {
    messages: convertMessages(messages, avoided, note),
    ...Object.fromEntries(sent),
    ...(hasTools && { tools: simplifyTools(tools, avoided) }),
    stream,
    ...(stream && !avoided.has('stream_options') && { stream_options: { ...asRecord(streamOptions), include_usage: true } }),
  };
}

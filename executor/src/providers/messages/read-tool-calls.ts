import { parseJson } from '@chat-executor/protocol';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';

/** A tool call in a message of the conversation. */
export type ToolCall = {
  readonly id: string | undefined;
  readonly name: string;
  /** The parsed arguments; {} if they are not a JSON object. */
  readonly input: JsonRecord;
  /** The raw call, for provider-specific fields. */
  readonly raw: JsonRecord;
};

/** The tool calls of an assistant message. */
export function readToolCalls(message: JsonRecord): ToolCall[] {
  return asRecords(message['tool_calls']).map((raw) => {
    const custom = asRecord(raw['custom']);
    const called = asRecord(raw['function']) ?? { ...custom, arguments: { input: custom?.['input'] } };
    const given = called['arguments'];
    const input = asRecord(typeof given === 'string' ? parseJson(given) : given) ?? {};
    return { id: asText(raw['id']), name: asText(called['name']) ?? '', input, raw };
  });
}

import { asRecord, asRecords, asText, type JsonRecord, parseJson } from '../http/json-record.ts';

/** A tool call as a message of the conversation tells it. */
export type ToolCall = {
  readonly id: string | undefined;
  readonly name: string;
  /** Parsed; {} where they are no JSON object. */
  readonly input: JsonRecord;
  /** The call as it came, for fields of its provider. */
  readonly raw: JsonRecord;
};

/** The tool calls of an assistant's message. */
export function readToolCalls(message: JsonRecord): ToolCall[] {
  return asRecords(message['tool_calls']).map((raw) => {
    const called = asRecord(raw['function']) ?? {};
    const given = called['arguments'];
    const input = asRecord(typeof given === 'string' ? parseJson(given) : given) ?? {};
    return { id: asText(raw['id']), name: asText(called['name']) ?? '', input, raw };
  });
}

import { parseJson } from '@chat-executor/protocol';
import { asRecord, asRecords, asText, type JsonRecord } from '../providers/http/json-record.ts';

/** The format of `reasoning_details` with the metadata of an AI SDK provider, such as a signature. */
const FORMAT = 'ai-sdk-v1';

/** What a client has kept of an earlier answer for the provider. */
export type KeptMetadata = {
  /** Reasoning parts, in order. */
  readonly reasoning: readonly JsonRecord[];
  /** Metadata of the text. */
  readonly text: JsonRecord | undefined;
  /** Metadata of tool calls, by call id. */
  readonly calls: ReadonlyMap<string, JsonRecord>;
};

/** Creates the entry of `reasoning_details` for a whole reasoning part. The metadata is sent as JSON, in place of a signature. */
export function createReasoningDetail(text: string, metadata: JsonRecord, index: number): JsonRecord {
  return { type: 'reasoning.text', text, signature: JSON.stringify(metadata), format: FORMAT, index };
}

/** Creates the entry of `reasoning_details` for the metadata of a tool call or, without an id, of the text. */
export function createMetadataDetail(id: string | undefined, metadata: JsonRecord, index: number): JsonRecord {
  return { type: 'reasoning.encrypted', ...(id !== undefined && { id }), data: JSON.stringify(metadata), format: FORMAT, index };
}

/** Reads the entries that {@link createReasoningDetail} and {@link createMetadataDetail} have created. */
export function readMetadata(message: JsonRecord): KeptMetadata {
  const details = asRecords(message['reasoning_details']).filter(({ format }) => format === FORMAT);
  const parse = (value: unknown) => asRecord(parseJson(asText(value) ?? ''));
  const reasoning = details.flatMap((detail) => {
    const providerOptions = detail['type'] === 'reasoning.text' ? parse(detail['signature']) : undefined;
    return providerOptions ? [{ type: 'reasoning', text: asText(detail['text']) ?? '', providerOptions }] : [];
  });
  const others = details.filter(({ type }) => type === 'reasoning.encrypted');
  const calls = others.flatMap((detail): [string, JsonRecord][] => {
    const [id, metadata] = [asText(detail['id']), parse(detail['data'])];
    return id !== undefined && metadata ? [[id, metadata]] : [];
  });
  return { reasoning, text: parse(others.find(({ id }) => id === undefined)?.['data']), calls: new Map(calls) };
}

import { asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import type { ThinkingBlock } from './messages-api.ts';

/** OpenRouter's name for the form of Claude's signatures. */
const FORMAT = 'anthropic-claude-v1';

/**
 * Converts a block of thinking to an entry of OpenRouter's `reasoning_details`, so that clients can send it back. Undefined without
 * a signature, because Claude refuses such a block.
 *
 * @param index - position among the entries of the answer
 */
export function convertThinkingBlock(block: JsonRecord, index: number): JsonRecord | undefined {
  const [signature, data] = [asText(block['signature']), asText(block['data'])];
  if (block['type'] === 'redacted_thinking')
    return data === undefined ? undefined : { type: 'reasoning.encrypted', data, format: FORMAT, index };
  if (signature === undefined) return undefined;
  return { type: 'reasoning.text', text: asText(block['thinking']) ?? '', signature, format: FORMAT, index };
}

/** Reads the thinking of an assistant message that Claude signed. Other models' reasoning is left out: the API refuses it. */
export function readThinkingBlocks(message: JsonRecord): ThinkingBlock[] {
  return joinPieces(asRecords(message['reasoning_details']).filter(({ format }) => format === FORMAT)).flatMap(
    (detail): ThinkingBlock[] => {
      const [data, signature] = [asText(detail['data']), asText(detail['signature'])];
      if (detail['type'] === 'reasoning.encrypted') return data === undefined ? [] : [{ type: 'redacted_thinking', data }];
      return signature === undefined ? [] : [{ type: 'thinking', thinking: asText(detail['text']) ?? '', signature }];
    },
  );
}

/** Joins the pieces of a text, which clients may collect from OpenRouter's stream as they came: its last one has the signature. */
function joinPieces(details: readonly JsonRecord[]): JsonRecord[] {
  const joined: JsonRecord[] = [];
  for (const detail of details) {
    const { type, index, text, signature } = joined.at(-1) ?? {};
    const continues = type === 'reasoning.text' && detail['type'] === type && index !== undefined && detail['index'] === index;
    if (!continues || asText(signature)) joined.push(detail);
    else joined.splice(-1, 1, { ...detail, text: (asText(text) ?? '') + (asText(detail['text']) ?? '') });
  }
  return joined;
}

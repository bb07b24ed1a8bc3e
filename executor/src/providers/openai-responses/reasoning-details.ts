import { asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import type { ReasoningItem } from './responses-api.ts';

/** OpenRouter's names for reasoning of this API. Only xAI's models can read xAI's. */
const [FORMAT, XAI_FORMAT] = ['openai-responses-v1', 'xai-responses-v1'];

/** The formats of reasoning that servers with this API can continue, such as `azure-openai-responses-v1`. */
const READABLE = /responses-v1$/;

function isXai(model: unknown): boolean {
  return /\bgrok\b/i.test(asText(model) ?? '');
}

/**
 * Converts a reasoning item to OpenRouter's `reasoning_details`, which clients send back with the next request. Each has an index
 * of its own, because clients join those of one index.
 *
 * @param model - the model of the answer
 */
export function createReasoningDetails(item: JsonRecord, firstIndex: number, model: unknown): JsonRecord[] {
  const texts = (field: string) => asRecords(item[field]).flatMap((part) => asText(part['text']) ?? []);
  const encrypted = asText(item['encrypted_content']);
  const id = asText(item['id']);
  return [
    ...texts('summary').map((summary) => ({ type: 'reasoning.summary', summary })),
    ...texts('content').map((text) => ({ type: 'reasoning.text', text })),
    ...(encrypted === undefined ? [] : [{ type: 'reasoning.encrypted', data: encrypted }]),
  ].map((detail, position) => ({
    ...detail,
    ...(id !== undefined && { id }),
    format: isXai(model) ? XAI_FORMAT : FORMAT,
    index: firstIndex + position,
  }));
}

/** Reads the reasoning items in the `reasoning_details` of an assistant message, without those that the model cannot continue. */
export function readReasoningDetails(details: unknown, model: string): ReasoningItem[] {
  const groups: JsonRecord[][] = [];
  let isWhole = true;
  const isReadable = ({ format }: JsonRecord) => READABLE.test(asText(format) ?? '') && (format !== XAI_FORMAT || isXai(model));
  for (const detail of asRecords(details).filter(isReadable)) {
    const group = groups.at(-1);
    if (group && !isWhole && group[0]?.['id'] === detail['id']) group.push(detail);
    else groups.push([detail]);
    isWhole = detail['type'] === 'reasoning.encrypted';
  }
  return groups.flatMap((group) => createItem(group) ?? []);
}

function createItem(group: readonly JsonRecord[]): ReasoningItem | undefined {
  const collect = (field: string) => group.flatMap((detail) => asText(detail[field]) ?? []);
  const summary = collect('summary').map((text) => ({ type: 'summary_text', text }) as const);
  const content = collect('text').map((text) => ({ type: 'reasoning_text', text }) as const);
  const [encrypted] = collect('data');
  // An id would refer to a stored item, and the API would require the stored ones after it too.
  if (encrypted !== undefined) return { type: 'reasoning', summary, encrypted_content: encrypted };
  const id = asText(group[0]?.['id']);
  return content.length > 0 && id !== undefined ? { type: 'reasoning', id, summary, content } : undefined;
}

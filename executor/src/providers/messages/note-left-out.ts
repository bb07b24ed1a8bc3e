import { asRecord, asText, type JsonRecord } from '../http/json-record.ts';

/** Notes a kind of content that has no form in OpenAI's API, such as the result of a tool of the server. */
export function noteLeftOut(block: JsonRecord | undefined, note: (remark: string) => void): void {
  const type = asText(asRecord(block)?.['type']) ?? '';
  note(/^[a-z_]{1,60}$/.test(type) ? `left out of the answer: ${type}` : 'left out a part of the answer of an unknown kind');
}

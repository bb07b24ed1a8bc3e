import type { OfferedModel } from '@chat-executor/protocol';
import { asRecord, asRecords, asText } from '../http/json-record.ts';
import { notOllama } from './not-ollama.ts';

/**
 * Parses the answer to `GET /api/tags`.
 *
 * @throws ExecutorError `bad-provider-answer` if it is not a model list
 */
export function parseModelList(answer: unknown): OfferedModel[] {
  const list = asRecord(answer)?.['models'];
  if (!Array.isArray(list)) throw notOllama();
  const ids = asRecords(list).map((entry) => asText(entry['name']) ?? asText(entry['model']));
  return [...new Set(ids)].filter((id) => id !== undefined && id.length <= 256).map((id) => ({ id: String(id) }));
}

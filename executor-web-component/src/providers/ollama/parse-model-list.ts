import type { OfferedModel } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { asRecord, asRecords, asText } from '../http/json-record.ts';

/**
 * The models in the answer to `GET /api/tags`.
 *
 * @throws ExecutorError `bad-provider-answer` for anything that is no such list
 */
export function parseModelList(answer: unknown): OfferedModel[] {
  const list = asRecord(answer)?.['models'];
  if (!Array.isArray(list)) {
    throw new ExecutorError('bad-provider-answer', { sentence: 'Something that is not Ollama answers at the base URL.' });
  }
  const ids = asRecords(list).map((entry) => asText(entry['name']) ?? asText(entry['model']));
  return [...new Set(ids)].filter((id) => id !== undefined && id.length <= 256).map((id) => ({ id: String(id) }));
}

import type { OfferedModel } from '@chat-executor/protocol';
import { ExecutorError } from '../../executor-error.ts';
import { asRecord, asRecords, asText } from '../http/json-record.ts';

/**
 * Parses the answer to `GET /models`: OpenAI's `data`, or the array that some servers send.
 *
 * @throws ExecutorError `bad-provider-answer` if it is not a model list
 */
export function parseModelList(answer: unknown): OfferedModel[] {
  const list = Array.isArray(answer) ? answer : asRecord(answer)?.['data'];
  const models = new Map<string, OfferedModel>();
  for (const entry of asRecords(list)) {
    const id = asText(entry['id']);
    const name = asText(entry['name']);
    if (id !== undefined && id.length <= 256) models.set(id, name !== undefined && name.length <= 256 ? { id, name } : { id });
  }
  if (!Array.isArray(list) || (list.length > 0 && models.size === 0)) {
    throw new ExecutorError('bad-provider-answer', { sentence: 'The base URL does not return a list of models.' });
  }
  return [...models.values()];
}

import { ExecutorError } from '../../executor-error.ts';
import { saysChat, toListedModels } from '../http/chat-models.ts';
import { asRecord, asRecords, asText } from '../http/json-record.ts';
import type { ListedModel } from '../provider.ts';

/**
 * Parses the answer to `GET /models`: OpenAI's `data`, or the array that some servers send.
 *
 * @throws ExecutorError `bad-provider-answer` if it is not a model list
 */
export function parseModelList(answer: unknown): ListedModel[] {
  const list = Array.isArray(answer) ? answer : asRecord(answer)?.['data'];
  const models = new Map<string, ListedModel>();
  for (const entry of asRecords(list)) {
    for (const model of toListedModels(asText(entry['id']), asText(entry['name']), saysChat(entry))) models.set(model.id, model);
  }
  if (!Array.isArray(list) || (list.length > 0 && models.size === 0)) {
    throw new ExecutorError('bad-provider-answer', { sentence: 'The base URL does not return a list of models.' });
  }
  return [...models.values()];
}

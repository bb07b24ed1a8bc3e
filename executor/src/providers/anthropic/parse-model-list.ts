import { toListedModels } from '../http/chat-models.ts';
import { asRecord, asRecords, asText } from '../http/json-record.ts';
import type { ListedModel } from '../provider.ts';
import { notAnthropic } from './not-anthropic.ts';

/**
 * Parses one page of `GET /v1/models`, without retired models.
 *
 * @throws ExecutorError `bad-provider-answer` if it is not a model list
 */
export function parseModelList(answer: unknown): ListedModel[] {
  const list = asRecord(answer)?.['data'];
  if (!Array.isArray(list)) throw notAnthropic();
  return asRecords(list).flatMap((entry) => {
    if (entry['lifecycle'] === 'retired') return [];
    return toListedModels(asText(entry['id']), asText(entry['display_name']), true);
  });
}

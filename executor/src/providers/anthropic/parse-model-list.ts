import type { OfferedModel } from '@chat-executor/protocol';
import { asRecord, asRecords, asText } from '../http/json-record.ts';
import { notAnthropic } from './not-anthropic.ts';

/**
 * Parses one page of `GET /v1/models`, without retired models.
 *
 * @throws ExecutorError `bad-provider-answer` if it is not a model list
 */
export function parseModelList(answer: unknown): OfferedModel[] {
  const list = asRecord(answer)?.['data'];
  if (!Array.isArray(list)) throw notAnthropic();
  return asRecords(list).flatMap((entry) => {
    const id = asText(entry['id']);
    const name = asText(entry['display_name']);
    if (id === undefined || id.length > 256 || entry['lifecycle'] === 'retired') return [];
    return [name !== undefined && name.length <= 256 ? { id, name } : { id }];
  });
}

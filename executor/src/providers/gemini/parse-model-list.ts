import type { OfferedModel } from '@chat-executor/protocol';
import { asRecord, asRecords, asText } from '../http/json-record.ts';
import { notGemini } from './not-gemini.ts';

/**
 * Parses one page of `GET /models`, without models that do not generate text.
 *
 * @throws ExecutorError `bad-provider-answer` if it is not a model list
 */
export function parseModelList(answer: unknown): OfferedModel[] {
  const list = asRecord(answer)?.['models'];
  if (!Array.isArray(list)) throw notGemini();
  return asRecords(list).flatMap((entry) => {
    const id = asText(entry['name'])?.replace(/^models\//, '');
    const name = asText(entry['displayName']);
    const methods = entry['supportedGenerationMethods'];
    if (id === undefined || id.length > 256 || (Array.isArray(methods) && !methods.includes('generateContent'))) return [];
    return [name !== undefined && name.length <= 256 ? { id, name } : { id }];
  });
}

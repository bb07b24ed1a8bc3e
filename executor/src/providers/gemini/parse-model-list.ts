import { toListedModels } from '../http/chat-models.ts';
import { asRecord, asRecords, asText } from '../http/json-record.ts';
import type { ListedModel } from '../provider.ts';
import { notGemini } from './not-gemini.ts';

/**
 * Parses one page of `GET /models`.
 *
 * @throws ExecutorError `bad-provider-answer` if it is not a model list
 */
export function parseModelList(answer: unknown): ListedModel[] {
  const list = asRecord(answer)?.['models'];
  if (!Array.isArray(list)) throw notGemini();
  return asRecords(list).flatMap((entry) => {
    const id = asText(entry['name'])?.replace(/^models\//, '');
    const methods = entry['supportedGenerationMethods'];
    // Speech models generate content too, so the method alone does not tell that a model chats.
    const chats = Array.isArray(methods) && !methods.includes('generateContent') ? false : undefined;
    return toListedModels(id, asText(entry['displayName']), chats);
  });
}

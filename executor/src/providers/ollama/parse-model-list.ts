import { saysChat, toListedModels } from '../http/chat-models.ts';
import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import type { ListedModel } from '../provider.ts';
import { notOllama } from './not-ollama.ts';

/**
 * Parses the answer to `GET /api/tags`.
 *
 * @throws ExecutorError `bad-provider-answer` if it is not a model list
 */
export function parseModelList(answer: unknown): ListedModel[] {
  const list = asRecord(answer)?.['models'];
  if (!Array.isArray(list)) throw notOllama();
  const models = asRecords(list).flatMap((entry) => {
    const id = asText(entry['name']) ?? asText(entry['model']);
    return toListedModels(id, undefined, saysChat(entry) ?? readFamily(entry));
  });
  return [...new Map(models.map((model) => [model.id, model])).values()];
}

/** False for the families of embedding models, in versions of Ollama that list no capabilities. */
function readFamily(entry: JsonRecord): false | undefined {
  const details = asRecord(entry['details']);
  const families = [details?.['family'], ...(Array.isArray(details?.['families']) ? details['families'] : [])];
  return families.some((family) => /\bbert\b/.test(String(family))) ? false : undefined;
}

import { parseJson } from '@chat-executor/protocol';
import { asRecord, asRecords, asText } from '../../providers/http/json-record.ts';
import { findProgram } from '../find-program.ts';
import type { Probe, ProviderTarget } from '../probe.ts';
import type { Answer, ProbeClient } from '../probe-client.ts';
import { createHeaders, findModelsUrl, readModels, requestModels } from '../request-models.ts';

/** Checks whether Ollama or LM Studio has a model in memory. */
export const loadedModel: Probe<ProviderTarget> = {
  id: 'loaded-model',
  examine: async (target, client) => {
    const answer = await requestModels(target, client);
    if (!answer || !readModels(target, answer)?.length) return undefined;
    const program = findProgram(target.settings)?.id;
    const list =
      program === 'ollama'
        ? await listLoadedInOllama(target, client)
        : program === 'lm-studio'
          ? await listLoadedInLmStudio(target, client)
          : undefined;
    if (!list?.loaded) return undefined;
    const seen = [list.answer.sighting];
    if (list.loaded.length === 0) return { code: 'model-not-loaded', tone: 'hint', seen };
    return { code: 'model-loaded', tone: 'fine', seen, facts: { models: list.loaded.slice(0, 3).join(', ') } };
  },
};

/** The models in memory, and the answer that lists them. */
type LoadedModels = { readonly answer: Answer; readonly loaded: readonly string[] | undefined };

async function listLoadedInOllama(target: ProviderTarget, client: ProbeClient): Promise<LoadedModels> {
  const answer = await requestPath(target, client, (path) => path.replace(/\/(api\/tags|v1\/models)$/, '/api/ps'));
  const models = asRecord(parseJson(answer.text ?? ''))?.['models'];
  const loaded = Array.isArray(models) ? asRecords(models).flatMap((model) => asText(model['name']) ?? []) : undefined;
  return { answer, loaded };
}

async function listLoadedInLmStudio(target: ProviderTarget, client: ProbeClient): Promise<LoadedModels> {
  const answer = await requestPath(target, client, (path) => path.replace(/\/v1\/models$/, '/api/v0/models'));
  const models = asRecord(parseJson(answer.text ?? ''))?.['data'];
  if (!Array.isArray(models) || !asRecords(models).some((model) => asText(model['state']))) return { answer, loaded: undefined };
  const loaded = asRecords(models).filter((model) => model['state'] === 'loaded');
  return { answer, loaded: loaded.flatMap((model) => asText(model['id']) ?? []) };
}

/** Requests another path of the same server, with the same key. */
async function requestPath(target: ProviderTarget, client: ProbeClient, rewrite: (path: string) => string): Promise<Answer> {
  const url = new URL(findModelsUrl(target) ?? '');
  url.pathname = rewrite(url.pathname);
  url.search = '';
  return client.request({ url, headers: createHeaders(target, url) });
}

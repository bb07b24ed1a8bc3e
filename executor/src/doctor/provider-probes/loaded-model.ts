import { asRecord, asRecords, asText, parseJson } from '../../providers/http/json-record.ts';
import { askModels, findModelsUrl, readKey, readModels } from '../ask-models.ts';
import { findProgram } from '../find-program.ts';
import type { Answer, Look } from '../look.ts';
import type { Probe, ProviderPatient } from '../probe.ts';

/** Checks whether a local program has a model in memory, as Ollama and LM Studio report. */
export const loadedModel: Probe<ProviderPatient> = {
  id: 'loaded-model',
  examine: async (patient, look) => {
    const answer = await askModels(patient, look);
    if (!answer || !readModels(patient, answer)?.length) return undefined;
    const program = findProgram(patient.settings)?.id;
    const told =
      program === 'ollama' ? await askOllama(patient, look) : program === 'lm-studio' ? await askLmStudio(patient, look) : undefined;
    if (!told?.loaded) return undefined;
    const seen = [told.answer.sighting];
    if (told.loaded.length === 0) return { code: 'model-not-loaded', tone: 'hint', seen };
    return { code: 'model-loaded', tone: 'fine', seen, facts: { models: told.loaded.slice(0, 3).join(', ') } };
  },
};

type Told = { readonly answer: Answer; readonly loaded: readonly string[] | undefined };

async function askOllama(patient: ProviderPatient, look: Look): Promise<Told> {
  const answer = await ask(patient, look, (path) => path.replace(/\/(api\/tags|v1\/models)$/, '/api/ps'));
  const models = asRecord(parseJson(answer.text ?? ''))?.['models'];
  const loaded = Array.isArray(models) ? asRecords(models).flatMap((model) => asText(model['name']) ?? []) : undefined;
  return { answer, loaded };
}

async function askLmStudio(patient: ProviderPatient, look: Look): Promise<Told> {
  const answer = await ask(patient, look, (path) => path.replace(/\/v1\/models$/, '/api/v0/models'));
  const models = asRecord(parseJson(answer.text ?? ''))?.['data'];
  if (!Array.isArray(models) || !asRecords(models).some((model) => asText(model['state']))) return { answer, loaded: undefined };
  const loaded = asRecords(models).filter((model) => model['state'] === 'loaded');
  return { answer, loaded: loaded.flatMap((model) => asText(model['id']) ?? []) };
}

/** Requests another path of the same server, with the same key. */
async function ask(patient: ProviderPatient, look: Look, rewrite: (path: string) => string): Promise<Answer> {
  const url = new URL(findModelsUrl(patient) ?? '');
  url.pathname = rewrite(url.pathname);
  url.search = '';
  return look.ask({ url, headers: patient.steps?.createHeaders(readKey(patient.settings.apiKey), url) ?? {} });
}

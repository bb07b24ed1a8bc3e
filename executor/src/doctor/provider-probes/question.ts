import { parseJson } from '../../providers/http/json-record.ts';
import { askModels, readKey, readModels } from '../ask-models.ts';
import type { Probe, ProviderPatient } from '../probe.ts';

/**
 * Whether the provider takes questions where it lists its models, and from this page: a question is a POST with JSON, for which browsers
 * first ask the server (CORS preflight). An empty question is sent, which no server answers and none charges for.
 */
export const question: Probe<ProviderPatient> = {
  id: 'question',
  examine: async (patient, look) => {
    const { settings, steps, surroundings } = patient;
    const models = await askModels(patient, look);
    if (!steps || !models || !readModels(patient, models)) return undefined;
    const url = steps.resolveEndpoint(settings.baseUrl, 'chat', { model: 'none', stream: false });
    const answer = await look.ask({ url, headers: steps.createHeaders(readKey(settings.apiKey), url), body: {} });
    const seen = [answer.sighting];
    // An API that does not know the model says so in JSON; one that does not know the path does not.
    const isNowhere = (answer.status === 404 || answer.status === 405) && parseJson(answer.text ?? '') === undefined;
    if (isNowhere) return { code: 'no-api', tone: 'fault', seen };
    const { page } = surroundings;
    if (!page || url.origin === page.origin || answer.sighting.result !== 'nothing') return undefined;
    // Some servers leave the headers out of errors only, so this is no fault yet.
    return { code: 'question-refused', tone: 'hint', seen, facts: { origin: page.origin } };
  },
};

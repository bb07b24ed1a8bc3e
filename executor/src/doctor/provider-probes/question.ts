import { parseJson } from '../../providers/http/json-record.ts';
import { askModels, readKey, readModels } from '../ask-models.ts';
import type { Probe, ProviderPatient } from '../probe.ts';

/**
 * Checks that the provider accepts completion requests from this page: these are POST requests with JSON, for which browsers
 * send a CORS preflight. Sends an empty request, which no server answers or charges for.
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
    // An unknown model gives an error in JSON; an unknown path does not.
    const isNowhere = (answer.status === 404 || answer.status === 405) && parseJson(answer.text ?? '') === undefined;
    if (isNowhere) return { code: 'no-api', tone: 'fault', seen };
    const { page } = surroundings;
    if (!page || url.origin === page.origin || answer.sighting.result !== 'nothing') return undefined;
    // Some servers omit the headers only on errors, so this is only a hint.
    return { code: 'question-refused', tone: 'hint', seen, facts: { origin: page.origin } };
  },
};

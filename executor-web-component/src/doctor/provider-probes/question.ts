import { askModels, readKey, readModels } from '../ask-models.ts';
import type { Probe, ProviderPatient } from '../probe.ts';

/**
 * Whether a page may ask as well as list: a question is a POST with JSON, for which browsers first ask the server (CORS preflight). An
 * empty question is sent, which no server answers and none charges for.
 */
export const question: Probe<ProviderPatient> = {
  id: 'question',
  examine: async (patient, look) => {
    const { settings, steps, surroundings } = patient;
    const answer = await askModels(patient, look);
    if (!surroundings.page || !steps || !answer || !readModels(patient, answer)) return undefined;
    const url = steps.resolveEndpoint(settings.baseUrl, 'chat', { model: 'none', stream: false });
    if (url.origin === surroundings.page.origin) return undefined;
    const { sighting } = await look.ask({ url, headers: steps.createHeaders(readKey(settings.apiKey), url), body: {} });
    if (sighting.result !== 'nothing') return undefined;
    // Some servers leave the headers out of errors only, so this is no fault yet.
    return { code: 'question-refused', tone: 'hint', seen: [sighting], facts: { origin: surroundings.page.origin } };
  },
};

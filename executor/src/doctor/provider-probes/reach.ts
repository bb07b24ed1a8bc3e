import { askBlindly, askModels, findModelsUrl } from '../ask-models.ts';
import { explainNoAnswer } from '../explain-no-answer.ts';
import type { Probe, ProviderPatient } from '../probe.ts';

/** Whether anybody answers at the address, and why not. */
export const reach: Probe<ProviderPatient> = {
  id: 'reach',
  examine: async (patient, look) => {
    const url = findModelsUrl(patient);
    const answer = await askModels(patient, look);
    if (!url || !answer) return undefined;
    const { surroundings } = patient;
    const { sighting } = answer;
    if (sighting.result === 'answered' || sighting.result === 'redirected') return { code: 'answers', tone: 'fine', seen: [sighting] };
    const blind = surroundings.page && (await askBlindly(look, url));
    // Somebody is there: why this page may not hear them is the next question.
    if (blind?.sighting.result === 'unreadable') return undefined;
    return explainNoAnswer({ url, surroundings, look, seen: blind ? [sighting, blind.sighting] : [sighting] });
  },
};

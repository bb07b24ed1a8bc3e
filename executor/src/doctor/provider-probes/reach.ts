import { askBlindly, askModels, findModelsUrl } from '../ask-models.ts';
import { explainNoAnswer } from '../explain-no-answer.ts';
import type { Probe, ProviderPatient } from '../probe.ts';

/** Checks that the URL responds, and if not, why. */
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
    // A server is there; the next probe checks why this page cannot read its answer.
    if (blind?.sighting.result === 'unreadable') return undefined;
    return explainNoAnswer({ url, surroundings, look, seen: blind ? [sighting, blind.sighting] : [sighting] });
  },
};

import { explainNoAnswer } from '../explain-no-answer.ts';
import type { Probe, ProviderTarget } from '../probe.ts';
import { findModelsUrl, requestModels } from '../request-models.ts';

/** Checks that the URL responds, and if not, why. */
export const reach: Probe<ProviderTarget> = {
  id: 'reach',
  examine: async (target, client) => {
    const url = findModelsUrl(target);
    const answer = await requestModels(target, client);
    if (!url || !answer) return undefined;
    const { environment } = target;
    const { sighting } = answer;
    if (sighting.result === 'answered' || sighting.result === 'redirected') return { code: 'answers', tone: 'fine', seen: [sighting] };
    const opaque = environment.page && (await client.request({ url, noCors: true }));
    // A server is there; the next probe checks why this page cannot read its answer.
    if (opaque?.sighting.result === 'unreadable') return undefined;
    return explainNoAnswer({ url, environment, client, seen: opaque ? [sighting, opaque.sighting] : [sighting] });
  },
};

import { explainNoAnswer } from '../explain-no-answer.ts';
import type { BackendTarget, Probe } from '../probe.ts';
import { findBackendUrl, requestBackend } from '../request-config.ts';

/** Checks that the backend responds, and if not, why. */
export const presence: Probe<BackendTarget> = {
  id: 'presence',
  examine: async (target, client) => {
    const { environment } = target;
    const { sighting } = await requestBackend(target, client, '/api/config');
    if (sighting.result === 'answered' || sighting.result === 'redirected') return { code: 'answers', tone: 'fine', seen: [sighting] };
    const url = findBackendUrl(target, '/api/config');
    const opaque = environment.page && (await client.request({ url, noCors: true }));
    // CORS does not apply to sockets: the next probe checks whether this page may open one.
    if (opaque?.sighting.result === 'unreadable') return { code: 'answers', tone: 'fine', seen: [sighting, opaque.sighting] };
    return explainNoAnswer({ url, environment, client, seen: opaque ? [sighting, opaque.sighting] : [sighting] });
  },
};

import { askBackendFor, findBackendUrl } from '../ask-config.ts';
import { explainNoAnswer } from '../explain-no-answer.ts';
import type { BackendPatient, Probe } from '../probe.ts';

/** Checks that the backend responds, and if not, why. */
export const presence: Probe<BackendPatient> = {
  id: 'presence',
  examine: async (patient, look) => {
    const { surroundings } = patient;
    const { sighting } = await askBackendFor(patient, look, '/api/config');
    if (sighting.result === 'answered' || sighting.result === 'redirected') return { code: 'answers', tone: 'fine', seen: [sighting] };
    const url = findBackendUrl(patient, '/api/config');
    const blind = surroundings.page && (await look.ask({ url, isBlind: true }));
    // Sockets follow other rules than requests: the next probe checks whether this page may open one.
    if (blind?.sighting.result === 'unreadable') return { code: 'answers', tone: 'fine', seen: [sighting, blind.sighting] };
    return explainNoAnswer({ url, surroundings, look, seen: blind ? [sighting, blind.sighting] : [sighting] });
  },
};

import { askFeatures } from '../ask-config.ts';
import { hasPlugin } from '../has-plugin.ts';
import type { BackendPatient, Probe } from '../probe.ts';

/** Checks for the Open WebUI function `chat_executor`, which offers an executor's models to its user. */
export const plugin: Probe<BackendPatient> = {
  id: 'plugin',
  examine: async (patient, look) => {
    const { features } = await askFeatures(patient, look);
    if (!features) return undefined;
    const { isThere, answer } = await hasPlugin(patient, look);
    if (isThere === undefined) return undefined;
    return { code: isThere ? 'plugin-there' : 'plugin-missing', tone: isThere ? 'fine' : 'hint', seen: [answer.sighting] };
  },
};

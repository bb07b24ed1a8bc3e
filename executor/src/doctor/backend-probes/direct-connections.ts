import { askFeatures } from '../ask-config.ts';
import { hasPlugin } from '../has-plugin.ts';
import type { BackendPatient, Probe } from '../probe.ts';

/**
 * Checks that an Open WebUI has Direct Connections enabled: without them or the function `chat_executor`, its page offers no
 * executor's models.
 */
export const directConnections: Probe<BackendPatient> = {
  id: 'direct-connections',
  examine: async (patient, look) => {
    const { answer, features } = await askFeatures(patient, look);
    if (features?.['enable_direct_connections'] !== false) return undefined;
    const plugin = await hasPlugin(patient, look);
    if (plugin.isThere !== false) return undefined;
    return { code: 'direct-connections-off', tone: 'fault', seen: [answer.sighting, plugin.answer.sighting] };
  },
};

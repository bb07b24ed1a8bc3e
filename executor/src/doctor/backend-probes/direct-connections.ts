import { askFeatures } from '../ask-config.ts';
import { hasPlugin } from '../has-plugin.ts';
import type { BackendPatient, Probe } from '../probe.ts';

/**
 * Whether an Open WebUI has Direct Connections on: without them, and without the function `chat_executor`, its page offers no model of
 * an executor.
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

import { findPlugin } from '../find-plugin.ts';
import type { BackendTarget, Probe } from '../probe.ts';
import { requestFeatures } from '../request-config.ts';

/**
 * Checks that an Open WebUI has Direct Connections enabled. Without them and without the function `chat_executor`, its page
 * cannot offer an executor's models.
 */
export const directConnections: Probe<BackendTarget> = {
  id: 'direct-connections',
  examine: async (target, client) => {
    const { answer, features } = await requestFeatures(target, client);
    if (features?.['enable_direct_connections'] !== false) return undefined;
    const plugin = await findPlugin(target, client);
    if (plugin.isInstalled !== false) return undefined;
    return { code: 'direct-connections-off', tone: 'fault', seen: [answer.sighting, plugin.answer.sighting] };
  },
};

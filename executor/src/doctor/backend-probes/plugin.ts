import { findPlugin } from '../find-plugin.ts';
import type { BackendTarget, Probe } from '../probe.ts';
import { requestFeatures } from '../request-config.ts';

/** Checks for the Open WebUI function `chat_executor`, which offers an executor's models to its user. */
export const plugin: Probe<BackendTarget> = {
  id: 'plugin',
  examine: async (target, client) => {
    const { features } = await requestFeatures(target, client);
    if (!features) return undefined;
    const { isInstalled, answer } = await findPlugin(target, client);
    if (isInstalled === undefined) return undefined;
    return { code: isInstalled ? 'plugin-there' : 'plugin-missing', tone: isInstalled ? 'fine' : 'hint', seen: [answer.sighting] };
  },
};

import { findProgram } from '../find-program.ts';
import type { Probe, ProviderTarget } from '../probe.ts';
import { findModelsUrl, requestModels } from '../request-models.ts';

/**
 * Checks that Ollama accepts this host name. If it listens only on the loopback interface, it answers 403 with an empty body to
 * other host names, such as those of a tunnel or proxy.
 */
export const hostName: Probe<ProviderTarget> = {
  id: 'host-name',
  examine: async (target, client) => {
    const answer = await requestModels(target, client);
    if (answer?.status !== 403 || answer.text !== '' || findProgram(target.settings)?.id !== 'ollama') return undefined;
    return { code: 'ollama-host', tone: 'fault', seen: [answer.sighting], facts: { host: findModelsUrl(target)?.hostname ?? '' } };
  },
};

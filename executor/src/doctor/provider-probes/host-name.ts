import { askModels, findModelsUrl } from '../ask-models.ts';
import { findProgram } from '../find-program.ts';
import type { Probe, ProviderPatient } from '../probe.ts';

/**
 * Checks that Ollama accepts this host name. Bound to loopback, it answers 403 with an empty body to unknown host names, such
 * as those a tunnel or proxy sends.
 */
export const hostName: Probe<ProviderPatient> = {
  id: 'host-name',
  examine: async (patient, look) => {
    const answer = await askModels(patient, look);
    if (answer?.status !== 403 || answer.text !== '' || findProgram(patient.settings)?.id !== 'ollama') return undefined;
    return { code: 'ollama-host', tone: 'fault', seen: [answer.sighting], facts: { host: findModelsUrl(patient)?.hostname ?? '' } };
  },
};

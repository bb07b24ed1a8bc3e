import { findModelsUrl } from '../ask-models.ts';
import type { Probe, ProviderPatient } from '../probe.ts';

/** Whether the base URL is an address at all. */
export const baseUrl: Probe<ProviderPatient> = {
  id: 'base-url',
  examine: async (patient) => {
    if (!patient.steps || findModelsUrl(patient)) return undefined;
    // What was typed may hold a password, so it is not repeated.
    return { code: 'bad-address', tone: 'fault', seen: [] };
  },
};

import { findModelsUrl } from '../ask-models.ts';
import type { Probe, ProviderPatient } from '../probe.ts';

/** Checks that the base URL is valid. */
export const baseUrl: Probe<ProviderPatient> = {
  id: 'base-url',
  examine: async (patient) => {
    if (!patient.steps || findModelsUrl(patient)) return undefined;
    // The text may contain a password, so it is not repeated.
    return { code: 'bad-address', tone: 'fault', seen: [] };
  },
};

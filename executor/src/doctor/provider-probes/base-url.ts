import type { Probe, ProviderTarget } from '../probe.ts';
import { findModelsUrl } from '../request-models.ts';

/** Checks that the base URL is valid. */
export const baseUrl: Probe<ProviderTarget> = {
  id: 'base-url',
  examine: async (target) => {
    if (!target.steps || findModelsUrl(target)) return undefined;
    // The URL may contain a password, so the finding does not repeat it.
    return { code: 'bad-address', tone: 'fault', seen: [] };
  },
};

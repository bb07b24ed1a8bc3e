import { findSocketUrl } from '../open-socket.ts';
import type { BackendTarget, Probe } from '../probe.ts';

/** Checks that the backend's URL is valid. */
export const address: Probe<BackendTarget> = {
  id: 'address',
  examine: async (target) => (findSocketUrl(target) ? undefined : { code: 'bad-address', tone: 'fault', seen: [] }),
};

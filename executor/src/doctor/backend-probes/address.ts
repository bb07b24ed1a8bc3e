import { findSocketUrl } from '../open-socket.ts';
import type { BackendPatient, Probe } from '../probe.ts';

/** Checks that the backend's URL is valid. */
export const address: Probe<BackendPatient> = {
  id: 'address',
  examine: async (patient) => (findSocketUrl(patient) ? undefined : { code: 'bad-address', tone: 'fault', seen: [] }),
};

import { findSocketUrl } from '../open-socket.ts';
import type { BackendPatient, Probe } from '../probe.ts';

/** Whether the backend's address is one at all. */
export const address: Probe<BackendPatient> = {
  id: 'address',
  examine: async (patient) => (findSocketUrl(patient) ? undefined : { code: 'bad-address', tone: 'fault', seen: [] }),
};

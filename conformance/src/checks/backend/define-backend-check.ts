import { checkDefiner } from '../../check.ts';
import type { BackendStage } from './backend-stage.ts';

/** Defines a backend check; it runs concurrently by default. Ids from 41 are for backends only. */
export const defineBackendCheck = checkDefiner<BackendStage>('backend', { group: 'concurrent' });

import { type Check, defineCheck } from '../../check.ts';
import type { CheckFacts } from '../../check-facts.ts';
import type { BackendStage } from './backend-stage.ts';

/** Defines a backend check; it runs concurrently by default. Ids from 41 are for backends only. */
export function defineBackendCheck(
  check: Omit<Check<BackendStage>, 'limit' | 'profiles' | 'group'> &
    Partial<Pick<CheckFacts, 'limit' | 'profiles'>> & { readonly group?: string },
): Check<BackendStage> {
  return defineCheck({ group: 'concurrent', ...check });
}

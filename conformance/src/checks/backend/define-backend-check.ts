import { type Check, defineCheck } from '../../check.ts';
import type { CheckFacts } from '../../check-facts.ts';
import type { BackendStage } from './backend-stage.ts';

/** A check of a backend: in company with others unless it says otherwise. Ids from 41 on are those that only backends have. */
export function defineBackendCheck(
  check: Omit<Check<BackendStage>, 'limit' | 'profiles' | 'group'> &
    Partial<Pick<CheckFacts, 'limit' | 'profiles'>> & { readonly group?: string },
): Check<BackendStage> {
  return defineCheck({ group: 'company', ...check });
}

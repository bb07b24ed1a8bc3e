import { type Check, defineCheck } from '../../check.ts';
import type { CheckFacts } from '../../check-facts.ts';
import type { StackStage } from './stack-stage.ts';

/** A check of a whole stack: in company with others unless it says otherwise. */
export function defineStackCheck(
  check: Omit<Check<StackStage>, 'limit' | 'profiles' | 'group'> &
    Partial<Pick<CheckFacts, 'limit' | 'profiles'>> & { readonly group?: string },
): Check<StackStage> {
  return defineCheck({ group: 'company', ...check });
}

import { type Check, defineCheck } from '../../check.ts';
import type { CheckFacts } from '../../check-facts.ts';
import type { ExecutorStage } from './executor-stage.ts';

/** A check of an executor: in company with others unless it says otherwise. */
export function defineExecutorCheck(
  check: Omit<Check<ExecutorStage>, 'limit' | 'profiles' | 'group'> &
    Partial<Pick<CheckFacts, 'limit' | 'profiles'>> & { readonly group?: string },
): Check<ExecutorStage> {
  return defineCheck({ group: 'company', ...check });
}

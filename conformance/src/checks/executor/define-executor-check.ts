import { type Check, defineCheck } from '../../check.ts';
import type { CheckFacts } from '../../check-facts.ts';
import type { ExecutorStage } from './executor-stage.ts';

/** Defines an executor check; it runs concurrently by default. */
export function defineExecutorCheck(
  check: Omit<Check<ExecutorStage>, 'limit' | 'profiles' | 'group'> &
    Partial<Pick<CheckFacts, 'limit' | 'profiles'>> & { readonly group?: string },
): Check<ExecutorStage> {
  return defineCheck({ group: 'concurrent', ...check });
}

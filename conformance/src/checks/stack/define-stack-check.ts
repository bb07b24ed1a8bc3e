import { type Check, defineCheck } from '../../check.ts';
import type { CheckFacts } from '../../check-facts.ts';
import type { StackStage } from './stack-stage.ts';

/** Defines a stack check; it runs concurrently by default. */
export function defineStackCheck(
  check: Omit<Check<StackStage>, 'limit' | 'profiles' | 'group'> &
    Partial<Pick<CheckFacts, 'limit' | 'profiles'>> & { readonly group?: string },
): Check<StackStage> {
  return defineCheck({ group: 'concurrent', ...check });
}

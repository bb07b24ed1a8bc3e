import { type Check, defineCheck } from '../../check.ts';
import type { CheckFacts } from '../../check-facts.ts';
import type { WireStage } from './wire-stage.ts';

/** A check of a recorded journal. */
export function defineWireCheck(
  check: Omit<Check<WireStage>, 'limit' | 'profiles' | 'group' | 'run'> &
    Partial<Pick<CheckFacts, 'limit' | 'profiles'>> & { readonly judge: (...args: Parameters<Check<WireStage>['run']>) => void },
): Check<WireStage> {
  const { judge, ...facts } = check;
  return defineCheck({ group: 'journal', ...facts, run: async (stage, trial) => judge(stage, trial) });
}

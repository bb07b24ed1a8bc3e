import type { SubjectFacts } from '../../result.ts';
import type { Subject, Target } from '../../target.ts';
import { STACK_CHECKS } from './registry.ts';
import { type StackSettings, StackStage } from './stack-stage.ts';

/** A whole stack under test, a backend and an executor: what goes in at one end comes out at the other. */
export const STACK_TARGET: Target<StackStage> = {
  name: 'stack',
  checks: STACK_CHECKS,
  groups: [
    { name: 'company', phase: 1, width: 4 },
    { name: 'matrix', phase: 2, width: 1 },
    { name: 'load', phase: 3, width: 1 },
  ],
};

/** A backend that runs already, with an executor that is started. */
export function stackSubject(facts: Omit<SubjectFacts, 'target'>, settings: StackSettings): Subject<StackStage> {
  return {
    facts: { target: 'stack', ...facts },
    secrets: [settings.token],
    open: (group, { seed, startLimit }) => StackStage.open(settings, group, seed, startLimit),
  };
}

import type { SubjectFacts } from '../../result.ts';
import type { Subject, Target } from '../../target.ts';
import { STACK_CHECKS } from '../registry.ts';
import { type StackSettings, StackStage } from './stack-stage.ts';

/** Target for stacks: a backend and an executor together. */
export const STACK_TARGET: Target<StackStage> = {
  name: 'stack',
  checks: STACK_CHECKS,
  groups: [
    { name: 'concurrent', phase: 1, width: 4 },
    { name: 'matrix', phase: 2, width: 1 },
    { name: 'load', phase: 3, width: 1 },
  ],
};

/** A running backend, with an executor that the suite starts. */
export function stackSubject(facts: Omit<SubjectFacts, 'target'>, settings: StackSettings): Subject<StackStage> {
  return {
    facts: { target: 'stack', ...facts },
    secrets: [settings.token],
    open: (group, { seed, startLimit }) => StackStage.open(settings, group, seed, startLimit),
  };
}

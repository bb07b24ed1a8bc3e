import type { SubjectFacts } from '../../result.ts';
import type { Group, Subject, Target } from '../../target.ts';
import { BACKEND_CHECKS } from '../registry.ts';
import type { BackendSettings } from './backend-settings.ts';
import { BackendStage } from './backend-stage.ts';

const GROUPS: readonly Group[] = [
  { name: 'concurrent', phase: 1, width: 8 },
  { name: 'long', phase: 0, width: 4, isFresh: true },
  { name: 'load', phase: 2, width: 1 },
];

/** Target for backends: the suite acts as executor and HTTP caller. */
export const BACKEND_TARGET: Target<BackendStage> = { name: 'backend', checks: BACKEND_CHECKS, groups: GROUPS };

/** A running backend. */
export function backendSubject(facts: Omit<SubjectFacts, 'target'>, settings: BackendSettings): Subject<BackendStage> {
  return {
    facts: { target: 'backend', ...facts },
    secrets: [settings.token, settings.otherToken ?? '', settings.expiredToken ?? ''],
    open: (group, { seed, startLimit }) => BackendStage.open({ group, seed, startLimit, ...settings }),
  };
}

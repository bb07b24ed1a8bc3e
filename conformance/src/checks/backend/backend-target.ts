import type { SubjectFacts } from '../../result.ts';
import type { Group, Subject, Target } from '../../target.ts';
import type { BackendSettings } from './backend-settings.ts';
import { BackendStage } from './backend-stage.ts';
import { BACKEND_CHECKS } from './registry.ts';

/** What the checks of a backend may run together with. */
const GROUPS: readonly Group[] = [
  { name: 'company', phase: 1, width: 8 },
  { name: 'long', phase: 0, width: 4, isFresh: true },
  { name: 'load', phase: 2, width: 1 },
];

/** The backend under test: the suite is the executor and the HTTP caller. */
export const BACKEND_TARGET: Target<BackendStage> = { name: 'backend', checks: BACKEND_CHECKS, groups: GROUPS };

/** A backend that runs already. */
export function backendSubject(facts: Omit<SubjectFacts, 'target'>, settings: BackendSettings): Subject<BackendStage> {
  return {
    facts: { target: 'backend', ...facts },
    secrets: [settings.token, settings.otherToken ?? '', settings.expiredToken ?? ''],
    open: async (group, { seed, startLimit }) => {
      const stage = await BackendStage.open({ group, seed, startLimit, ...settings });
      // Whether the other user can be played is part of whether the subject can be reached.
      try {
        if (stage.hasOther) await stage.other();
      } catch (reason) {
        await stage.close();
        throw reason;
      }
      return stage;
    },
  };
}

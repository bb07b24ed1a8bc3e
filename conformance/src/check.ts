import { type CheckFacts, PROFILES } from './check-facts.ts';
import type { Trial } from './trial.ts';

/** One check. `Stage` is what its target puts up around the subject. */
export type Check<Stage> = CheckFacts & {
  /** The group of its target that it runs in: what it may run together with. */
  readonly group: string;
  /**
   * Judges one thing. Returning is a pass; {@link Trial.fail} ends it otherwise. What it throws that is no finding is the
   * suite's own fault and counts as such.
   */
  readonly run: (stage: Stage, trial: Trial) => Promise<void>;
  /** Whether it judges what happens when many things run at once. Where it fails, what others do wrong only in company is its finding. */
  readonly judgesCompany?: true;
  /**
   * Judges, when everything has run and every stage is closed, what all of them recorded. A finding here replaces a pass.
   */
  readonly audit?: (stages: readonly Stage[], trial: Trial) => void;
};

/** Seconds that suit most checks. */
const USUAL_LIMIT = 8;

/** Finds the profiles and limit that most checks have. */
export function defineCheck<Stage>(
  check: Omit<Check<Stage>, 'limit' | 'profiles'> & Partial<Pick<CheckFacts, 'limit' | 'profiles'>>,
): Check<Stage> {
  return { limit: USUAL_LIMIT, profiles: PROFILES, ...check };
}

import { type CheckFacts, PROFILES } from './check-facts.ts';
import type { Trial } from './trial.ts';

/** One check. `Stage` is the test environment of its target. */
export type Check<Stage> = CheckFacts & {
  readonly group: string;
  /** Passes if it returns; {@link Trial.fail} fails it. Any error other than a finding counts as `harness-fault`. */
  readonly run: (stage: Stage, trial: Trial) => Promise<void>;
  /** Whether it tests concurrency. If it fails, failures of other checks that occur only under concurrency are attributed to it. */
  readonly judgesConcurrency?: true;
  /** Examines the recordings of all stages after every check has run. A finding replaces a pass. */
  readonly audit?: (stages: readonly Stage[], trial: Trial) => void;
};

const DEFAULT_LIMIT = 8;

/** Fills in the default profiles and timeout. */
export function defineCheck<Stage>(
  check: Omit<Check<Stage>, 'limit' | 'profiles' | 'aliases'> & Partial<Pick<CheckFacts, 'limit' | 'profiles' | 'aliases'>>,
): Check<Stage> {
  return { limit: DEFAULT_LIMIT, profiles: PROFILES, aliases: [], ...check };
}

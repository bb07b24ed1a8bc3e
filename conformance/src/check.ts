import type { Trial } from './trial.ts';

/** How binding a check is, in the words of RFC 2119. What only tells which of several legal things happens is `MAY`. */
export type Level = 'MUST' | 'SHOULD' | 'MAY';

/** `compat`: what people must be able to rely on today. `strict`: also what is right and no released program does yet. */
export type Profile = 'compat' | 'strict';

export const PROFILES: readonly Profile[] = ['compat', 'strict'];

/** What is known of a check before it runs. */
export type CheckFacts = {
  /** Frozen: it never changes its meaning and is never given to another check. */
  readonly id: string;
  readonly level: Level;
  /** One sentence with MUST, SHOULD or MAY in it, in plain words: what a right subject does. */
  readonly title: string;
  /** Ids of the rules in PROTOCOL.md that it comes from. */
  readonly rules: readonly string[];
  /** The profiles it belongs to. */
  readonly profiles: readonly Profile[];
  /** Seconds after which what it waits for counts as not coming; settable with `--limit ID=SECONDS`. */
  readonly limit: number;
};

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
export const USUAL_LIMIT = 8;

/** Finds the profiles and limit that most checks have. */
export function defineCheck<Stage>(
  check: Omit<Check<Stage>, 'limit' | 'profiles'> & Partial<Pick<CheckFacts, 'limit' | 'profiles'>>,
): Check<Stage> {
  return { limit: USUAL_LIMIT, profiles: PROFILES, ...check };
}

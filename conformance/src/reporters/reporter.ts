import type { CheckFacts } from '../check-facts.ts';
import type { CheckResult, RunReport, SubjectFacts } from '../result.ts';

/** What a run says of itself when it begins. */
export type RunPlan = {
  readonly subject: SubjectFacts;
  readonly profile: string;
  readonly seed: number;
  readonly checks: readonly CheckFacts[];
};

/** Follows a run and tells of it. */
export interface Reporter {
  begin?(plan: RunPlan): void;
  /** A check begins; it may begin again, alone, after it failed among others. */
  start?(check: CheckFacts): void;
  /** A go at a check has ended. It is not yet the verdict. */
  attempt?(check: CheckFacts): void;
  /** The verdict on a check. Checks that look at the whole run get theirs at its end. */
  result?(result: CheckResult): void;
  end?(report: RunReport): void | Promise<void>;
}

/** Writes a whole run as one text. */
export type FormatReport = (report: RunReport) => string;

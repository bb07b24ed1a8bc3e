import type { CheckFacts } from '../check-facts.ts';
import type { CheckResult, RunReport, Status, SubjectFacts } from '../result.ts';

/** Facts about a run that is about to start. */
export type RunPlan = {
  readonly subject: SubjectFacts;
  readonly profile: string;
  readonly seed: number;
  readonly checks: readonly CheckFacts[];
};

/** Receives the events of a run. */
export interface Reporter {
  begin?(plan: RunPlan): void;
  /** A check starts. It may start a second time, in isolation, after it failed concurrently. */
  start?(check: CheckFacts): void;
  /** An attempt of a check ended; the verdict follows later. */
  attempt?(check: CheckFacts): void;
  /** The verdict of a check, reported at the end of the run. */
  result?(result: CheckResult): void;
  end?(report: RunReport): void | Promise<void>;
}

/** Formats the report of a run as text. */
export type FormatReport = (report: RunReport) => string;

/** A mark for each status, because color alone is not accessible. */
export const STATUS_MARKS: Readonly<Record<Status, string>> = {
  pass: '✓',
  fail: '✗',
  warn: '!',
  info: 'i',
  'not-testable': '?',
  excluded: '–',
  'harness-fault': '☠',
};

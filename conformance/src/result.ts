import type { Level, Profile } from './check-facts.ts';
import type { WireEntry } from './wire-log.ts';

/**
 * The verdict of a check. `warn`: a SHOULD is violated, or a MUST that the compat profile tolerates. `info`: which allowed
 * behavior the subject shows. `not-testable`: a prerequisite is missing, which counts as a failure. `excluded`: excluded by
 * name, with a reason. `harness-fault`: the suite itself failed.
 */
export type Status = 'pass' | 'fail' | 'warn' | 'info' | 'not-testable' | 'excluded' | 'harness-fault';

export const STATUSES: readonly Status[] = ['pass', 'fail', 'warn', 'info', 'not-testable', 'excluded', 'harness-fault'];

/** The evidence for a verdict. */
export type Evidence = {
  readonly expected?: string;
  readonly observed?: string;
  /** The observed allowed behavior, and other hints. */
  readonly notes?: readonly string[];
  /** Timed wire log. Absent if the check passed. */
  readonly wire?: readonly WireEntry[];
  /** Arguments that run this check or this case again. */
  readonly replay?: string;
};

/** The result of one check. */
export type CheckResult = {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly level: Level;
  readonly status: Status;
  readonly title: string;
  /** Rules of PROTOCOL.md, separated by commas. */
  readonly rule: string;
  readonly seconds: number;
  readonly evidence?: Evidence;
  /** The finding of the baseline, if this is a known failure; it does not fail the run. */
  readonly baseline?: string;
};

/** The subject under test. */
export type SubjectFacts = {
  readonly target: string;
  readonly name: string;
  readonly at?: string;
};

/** Number of checks per verdict, and the exit code. */
export type Summary = Readonly<Record<Status, number>> & {
  readonly total: number;
  readonly known: number;
  readonly stale: readonly string[];
  readonly seconds: number;
  /** 0 if nothing fails except known failures and no entry is stale, otherwise 1. */
  readonly exitCode: 0 | 1;
};

/** The report of a run. */
export type RunReport = {
  readonly subject: SubjectFacts;
  readonly profile: Profile;
  readonly suite: { readonly name: string; readonly version: string; readonly seed: number; readonly startedAt: string };
  readonly results: readonly CheckResult[];
  readonly summary: Summary;
};

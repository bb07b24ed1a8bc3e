import type { Level, Profile } from './check-facts.ts';
import type { WireEntry } from './wire-log.ts';

/**
 * What became of a check. `warn`: a SHOULD that is not kept, or a MUST where the compat profile lets something pass.
 * `info`: which legal thing was seen. `not-testable`: what the check needs was not there, which is no pass. `excluded`: left
 * out by name, with a reason. `harness-fault`: the suite itself failed.
 */
export type Status = 'pass' | 'fail' | 'warn' | 'info' | 'not-testable' | 'excluded' | 'harness-fault';

export const STATUSES: readonly Status[] = ['pass', 'fail', 'warn', 'info', 'not-testable', 'excluded', 'harness-fault'];

/** Why a verdict is what it is: short enough to read, complete enough to mail. */
export type Evidence = {
  readonly expected?: string;
  readonly observed?: string;
  /** Which of several legal things was seen, and whatever else helps. */
  readonly notes?: readonly string[];
  /** What passed on the wire, with times. There unless the check passed. */
  readonly wire?: readonly WireEntry[];
  /** Arguments that run this check, or this case of it, again. */
  readonly replay?: string;
};

/** The verdict on one check. */
export type CheckResult = {
  readonly id: string;
  readonly level: Level;
  readonly status: Status;
  readonly title: string;
  /** Rules of PROTOCOL.md, separated by commas. */
  readonly rule: string;
  /** Seconds it took. */
  readonly seconds: number;
  readonly evidence?: Evidence;
  /** The reason an entry of the baseline gives for this verdict: a known failure, which does not count again. */
  readonly baseline?: string;
};

/** What was judged. */
export type SubjectFacts = {
  readonly target: string;
  /** What people call it. */
  readonly name: string;
  /** The command it was started with, or the address where it was reached. */
  readonly at?: string;
};

/** How many checks ended how, and what the program's exit code is. */
export type Summary = Readonly<Record<Status, number>> & {
  readonly total: number;
  /** Failures that the baseline knows. */
  readonly known: number;
  /** Entries of the baseline that no longer fail, or are of no check that ran. */
  readonly stale: readonly string[];
  readonly seconds: number;
  /** 0: nothing fails that is not known, and the baseline is current. 1 otherwise. */
  readonly exitCode: 0 | 1;
};

/** A whole run, as written by `--json`. */
export type RunReport = {
  readonly subject: SubjectFacts;
  readonly profile: Profile;
  readonly suite: { readonly name: string; readonly version: string; readonly seed: number; readonly startedAt: string };
  readonly results: readonly CheckResult[];
  readonly summary: Summary;
};

import type { CheckFacts } from '../check-facts.ts';
import { CheckFailure, NotTestable, SubjectUnavailable } from '../finding.ts';
import type { CheckResult, Evidence, Status } from '../result.ts';
import type { Trial } from '../trial.ts';
import type { WireEntry } from '../wire-log.ts';

/** How one go at a check ended. */
export type Outcome = {
  readonly trial: Trial;
  readonly seconds: number;
  /** What ended it; undefined where it came to its end. */
  readonly thrown: unknown;
  /** What passed on its stage that belongs to no single check. */
  readonly surroundings: readonly WireEntry[];
};

/** The status that an outcome has in the ladder. */
function statusOf({ level }: CheckFacts, { trial, thrown }: Pick<Outcome, 'trial' | 'thrown'>): Status {
  if (thrown === undefined) {
    if (level === 'MAY') return 'info';
    return trial.warnings.length > 0 ? 'warn' : 'pass';
  }
  if (isReason(thrown)) return level === 'MAY' ? 'info' : 'not-testable';
  if (!(thrown instanceof CheckFailure)) return 'harness-fault';
  return level === 'MUST' ? 'fail' : level === 'SHOULD' ? 'warn' : 'info';
}

/** Whether it says why there is no verdict. A subject that comes for one stage and not for another is no fault of the suite. */
function isReason(thrown: unknown): thrown is NotTestable | SubjectUnavailable {
  return thrown instanceof NotTestable || thrown instanceof SubjectUnavailable;
}

/** The most entries of a wire log that stand in one piece of evidence. */
const LONGEST_WIRE = 160;

/** Puts a verdict and what it rests on together. */
export function judge(facts: CheckFacts, outcome: Outcome): CheckResult {
  const { id, level, title, rules } = facts;
  const status = statusOf(facts, outcome);
  const evidence = collectEvidence(outcome, status);
  return { id, level, status, title, rule: rules.join(', '), seconds: round(outcome.seconds), ...(evidence && { evidence }) };
}

function collectEvidence({ trial, thrown, surroundings }: Outcome, status: Status): Evidence | undefined {
  const finding = thrown ?? trial.warnings[0];
  const said = finding instanceof CheckFailure ? { expected: finding.expected, observed: finding.observed } : {};
  const further = trial.warnings.filter((warning) => warning !== finding).map(({ message }) => message);
  const reason = finding !== undefined && !(finding instanceof CheckFailure) ? [describeThrown(finding)] : [];
  const notes = [...reason, ...further, ...trial.notes];
  if (status === 'pass' || status === 'info') return notes.length === 0 && said.expected === undefined ? undefined : { ...said, notes };
  const wire = [...surroundings, ...trial.wire.entries]
    .sort((one, other) => one.at - other.at)
    .map((entry) => ({ ...entry, at: round(entry.at) }));
  return { ...said, ...(notes.length > 0 && { notes }), wire: wire.slice(-LONGEST_WIRE), replay: describeReplay(trial, finding) };
}

/** The options that run it again: alone the case that failed, where there are several. */
function describeReplay({ facts, settings }: Trial, finding: unknown): string {
  const failed = settings.case ?? (finding instanceof CheckFailure ? finding.case : undefined);
  const only = failed === undefined ? facts.id : `${facts.id}#${failed}`;
  return `--only '${only}' --profile ${settings.profile} --seed ${settings.seed}`;
}

/** A reason is told in its words; a fault of the suite itself also with where it happened. */
function describeThrown(thrown: unknown): string {
  if (isReason(thrown)) return thrown.message;
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The result of a check that was left out by name. */
export function excludedResult({ id, level, title, rules }: CheckFacts, reason: string): CheckResult {
  return { id, level, status: 'excluded', title, rule: rules.join(', '), seconds: 0, evidence: { notes: [reason] } };
}

import { FAILING } from '../baseline.ts';
import type { CheckFacts } from '../check-facts.ts';
import { CheckFailure, NotTestable, SubjectUnavailable } from '../finding.ts';
import { type CheckResult, type Evidence, STATUSES, type Status, type Summary } from '../result.ts';
import type { Trial } from '../trial.ts';
import type { WireEntry } from '../wire-log.ts';

/** The outcome of one attempt at a check. */
export type Outcome = {
  readonly trial: Trial;
  readonly seconds: number;
  readonly thrown: unknown;
  /** Wire entries of the stage that belong to no single check. */
  readonly stageWire: readonly WireEntry[];
};

function statusOf({ level }: CheckFacts, { trial, thrown }: Pick<Outcome, 'trial' | 'thrown'>): Status {
  if (thrown === undefined) {
    if (level === 'MAY') return 'info';
    return trial.warnings.length > 0 ? 'warn' : 'pass';
  }
  if (explainsMissingVerdict(thrown)) return level === 'MAY' ? 'info' : 'not-testable';
  if (!(thrown instanceof CheckFailure)) return 'harness-fault';
  return level === 'MUST' ? 'fail' : level === 'SHOULD' ? 'warn' : 'info';
}

/** Whether it explains a missing verdict. A subject that is missing from one stage is not a bug in the suite. */
function explainsMissingVerdict(thrown: unknown): thrown is NotTestable | SubjectUnavailable {
  return thrown instanceof NotTestable || thrown instanceof SubjectUnavailable;
}

const MAX_WIRE_ENTRIES = 160;

export function judge(facts: CheckFacts, outcome: Outcome): CheckResult {
  const { id, aliases, level, title, rules } = facts;
  const status = statusOf(facts, outcome);
  const evidence = collectEvidence(outcome, status);
  const seconds = round(outcome.seconds);
  return { id, aliases, level, status, title, rule: rules.join(', '), seconds, ...(evidence && { evidence }) };
}

function collectEvidence({ trial, thrown, stageWire }: Outcome, status: Status): Evidence | undefined {
  const finding = thrown ?? trial.warnings[0];
  const difference = finding instanceof CheckFailure ? { expected: finding.expected, observed: finding.observed } : {};
  const otherWarnings = trial.warnings.filter((warning) => warning !== finding).map(({ message }) => message);
  const reason = finding !== undefined && !(finding instanceof CheckFailure) ? [describeThrown(finding)] : [];
  const notes = [...reason, ...otherWarnings, ...trial.notes];
  if (status === 'pass' || status === 'info')
    return notes.length === 0 && difference.expected === undefined ? undefined : { ...difference, notes };
  const wire = [...stageWire, ...trial.wire.entries]
    .sort((one, other) => one.at - other.at)
    .map((entry) => ({ ...entry, at: round(entry.at) }));
  return { ...difference, ...(notes.length > 0 && { notes }), wire: wire.slice(-MAX_WIRE_ENTRIES), replay: describeReplay(trial, finding) };
}

/** Options that rerun the check, or only its failed case. */
function describeReplay({ facts, settings }: Trial, finding: unknown): string {
  const failed = settings.case ?? (finding instanceof CheckFailure ? finding.case : undefined);
  const only = failed === undefined ? facts.id : `${facts.id}#${failed}`;
  return `--only '${only}' --profile ${settings.profile} --seed ${settings.seed}`;
}

/** The message of a reason, or the stack of a bug in the suite. */
function describeThrown(thrown: unknown): string {
  if (explainsMissingVerdict(thrown)) return thrown.message;
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

export function excludedResult({ id, aliases, level, title, rules }: CheckFacts, reason: string): CheckResult {
  return { id, aliases, level, status: 'excluded', title, rule: rules.join(', '), seconds: 0, evidence: { notes: [reason] } };
}

const MASK = '[secret]';

/** Masks secrets in the evidence of a result: a subject may send them anywhere. */
export function maskSecrets(result: CheckResult, secrets: readonly string[]): CheckResult {
  const { evidence } = result;
  if (evidence === undefined) return result;
  let text = JSON.stringify(evidence);
  for (const secret of secrets) if (secret !== '') text = text.replaceAll(JSON.stringify(secret).slice(1, -1), MASK);
  return { ...result, evidence: JSON.parse(text) };
}

/** Counts verdicts and determines the exit code. */
export function summarize(results: readonly CheckResult[], stale: readonly string[], seconds: number): Summary {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, results.filter((result) => result.status === status).length]));
  const failing = results.filter(({ status }) => FAILING.includes(status));
  const known = failing.filter(({ baseline }) => baseline !== undefined).length;
  return {
    ...(counts as Record<Status, number>),
    total: results.length,
    known,
    stale,
    seconds: Math.round(seconds * 10) / 10,
    exitCode: failing.length === known && stale.length === 0 ? 0 : 1,
  };
}

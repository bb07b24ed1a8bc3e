import { readFileSync } from 'node:fs';
import { applyBaseline, type Baseline } from '../baseline.ts';
import type { Check } from '../check.ts';
import { UsageError } from '../finding.ts';
import type { Reporter } from '../reporters/reporter.ts';
import type { CheckResult, RunReport } from '../result.ts';
import type { Group, Stage, Subject, Target } from '../target.ts';
import type { Attempt } from './run-check.ts';
import { RunContext, type RunSettings } from './run-context.ts';
import { type Attempts, runGroup } from './run-group.ts';
import { requireKnown, type Selected, selectChecks, valueFor } from './select-checks.ts';
import { excludedResult, judge, maskSecrets, summarize } from './verdict.ts';

/** Options of a run. */
export type RunOptions = Partial<RunSettings> & {
  /** Ids, former ids, rules, wildcards, or `ID#case`. Defaults to all checks of the profile. */
  readonly only?: readonly string[];
  /** Reasons, by check id, former id or rule. */
  readonly excluded?: ReadonlyMap<string, string>;
  readonly baseline?: Baseline;
  readonly reporters?: readonly Reporter[];
};

const PACKAGE: { name: string; version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Times in milliseconds. A full run ends within 180 s; closing stages takes a few of them. */
const DEFAULTS = { profile: 'compat', seed: 1, sample: 1, patience: 8_000, startLimit: 30_000, runLimit: 165_000 } as const;

/**
 * Judges a subject by every check of the profile that is not excluded.
 * @throws SubjectUnavailable if the subject could not be started or reached
 * @throws UsageError if the options name an unknown check
 */
export async function runTarget<S extends Stage>(target: Target<S>, subject: Subject<S>, options: RunOptions = {}): Promise<RunReport> {
  const { only = [], excluded = new Map<string, string>(), baseline, reporters = [], ...given } = options;
  const settings: RunSettings = { ...DEFAULTS, limits: new Map(), ...given };
  requireKnown(excluded.keys(), target.checks, '--exclude');
  requireKnown(settings.limits.keys(), target.checks, '--limit');
  requireKnown(Object.keys(baseline?.entries ?? {}), target.checks, 'The baseline');
  if (baseline && baseline.profile !== settings.profile) {
    throw new UsageError(`The baseline is for the profile ${baseline.profile}, but this run uses ${settings.profile}.`);
  }
  const selected = selectChecks(target.checks, settings.profile, only);
  const startedAt = new Date().toISOString();
  const checks = selected.map(({ check }) => check);
  for (const reporter of reporters) reporter.begin?.({ subject: subject.facts, profile: settings.profile, seed: settings.seed, checks });

  const context = new RunContext(subject, settings, reporters);
  const toRun = selected.filter(({ check }) => valueFor(check, excluded) === undefined);
  const attempts = toRun.length === 0 ? new Map<Check<S>, Attempt>() : await runPhases(context, target.groups, toRun);
  const judged = checks.map((check): CheckResult => {
    const reason = valueFor(check, excluded);
    if (reason !== undefined) return excludedResult(check, reason);
    return maskSecrets(judge(check, audit(context, check, attempts.get(check))), subject.secrets ?? []);
  });
  const { results, stale } = applyBaseline(judged, baseline);
  for (const result of results) for (const reporter of reporters) reporter.result?.(result);

  const suite = { name: PACKAGE.name, version: PACKAGE.version, seed: settings.seed, startedAt };
  const summary = summarize(results, stale, context.seconds);
  const report: RunReport = { subject: subject.facts, profile: settings.profile, suite, results, summary };
  for (const reporter of reporters) await reporter.end?.(report);
  return report;
}

async function runPhases<S extends Stage>(
  context: RunContext<S>,
  groups: readonly Group[],
  selected: readonly Selected<Check<S>>[],
): Promise<Attempts<S>> {
  const byGroup = groups.map((group) => ({ group, checks: selected.filter(({ check }) => check.group === group.name) }));
  const used = byGroup.filter(({ checks }) => checks.length > 0);
  const phases = [...new Set(used.map(({ group }) => group.phase))].filter((phase) => phase > 0).sort((one, other) => one - other);
  const [preflight] = groups;
  if (preflight === undefined || used.length === 0) throw new Error('None of the selected checks belongs to a group of the target.');
  try {
    await context.preflight(
      preflight.name,
      used.some(({ group }) => group === preflight),
    );
    const runPhase = async (phase: number): Promise<Attempts<S>[]> =>
      Promise.all(used.filter(({ group }) => group.phase === phase).map(({ group, checks }) => runGroup(context, group, checks)));
    const background = runPhase(0);
    const done: Attempts<S>[] = [];
    for (const phase of phases) {
      done.push(...(await runPhase(phase)));
      if (!context.hasAnswers) context.reducePatience();
    }
    return new Map([...done, ...(await background)].flatMap((attempts) => [...attempts]));
  } finally {
    await context.closeAll();
  }
}

/** Runs the audit of a check. A finding replaces a pass. */
function audit<S extends Stage>(context: RunContext<S>, check: Check<S>, attempt: Attempt | undefined): Attempt {
  if (attempt === undefined) throw new Error(`${check.id} belongs to no group of the target.`);
  if (check.audit === undefined || attempt.thrown !== undefined) return attempt;
  try {
    check.audit(context.stages, attempt.trial);
    return attempt;
  } catch (thrown) {
    return { ...attempt, thrown };
  }
}

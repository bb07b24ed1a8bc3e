export { applyBaseline, type Baseline, type BaselineEntry, readBaseline } from './baseline.ts';
export { type Check, defineCheck } from './check.ts';
export { type CheckFacts, type Level, PROFILES, type Profile } from './check-facts.ts';
export { CheckFailure, NotTestable, SubjectUnavailable, UsageError } from './finding.ts';
export type { Reporter, RunPlan } from './reporters/reporter.ts';
export type { CheckResult, Evidence, RunReport, Status, SubjectFacts, Summary } from './result.ts';
export { type RunOptions, runTarget } from './runner/run-target.ts';
export type { Group, Stage, StageSettings, Subject, Target } from './target.ts';
export { Trial, type TrialSettings } from './trial.ts';

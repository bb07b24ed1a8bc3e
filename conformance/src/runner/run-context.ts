import type { Check } from '../check.ts';
import type { Profile } from '../check-facts.ts';
import { NotTestable, SubjectUnavailable } from '../finding.ts';
import type { Reporter } from '../reporters/reporter.ts';
import type { Stage, StageSettings, Subject } from '../target.ts';
import { Trial, type TrialSettings } from '../trial.ts';
import { type Attempt, runCheck } from './run-check.ts';
import { type Selected, valueFor } from './select-checks.ts';

/** Settings of a run. Times are milliseconds. */
export type RunSettings = StageSettings & {
  readonly profile: Profile;
  /** Timeout overrides in seconds, by check id, former id or rule. */
  readonly limits: ReadonlyMap<string, number>;
  readonly sample: number;
  readonly patience: number;
  readonly runLimit: number;
};

/** Patience for a subject that has never answered, in milliseconds. */
const REDUCED_PATIENCE = 1_500;

/** Share of the run timeout after which failed checks are not rerun. */
const RERUN_UNTIL = 0.55;

/** State that all groups of a run share. */
export class RunContext<S extends Stage> {
  readonly #subject: Subject<S>;
  readonly #settings: RunSettings;
  readonly #reporters: readonly Reporter[];
  readonly #began = performance.now();
  readonly #ready = new Map<string, S>();
  #patience: number;
  readonly stages: S[] = [];
  readonly deadline: AbortSignal;

  constructor(subject: Subject<S>, settings: RunSettings, reporters: readonly Reporter[]) {
    this.#subject = subject;
    this.#settings = settings;
    this.#reporters = reporters;
    this.#patience = settings.patience;
    this.deadline = AbortSignal.timeout(settings.runLimit);
  }

  get seconds(): number {
    return (performance.now() - this.#began) / 1000;
  }

  get mayRerun(): boolean {
    return this.seconds * 1000 < this.#settings.runLimit * RERUN_UNTIL;
  }

  get hasAnswers(): boolean {
    return this.stages.some((stage) => stage.hasAnswers);
  }

  /** Opens the first stage of the run, and keeps it if its group has checks to run. @throws SubjectUnavailable */
  async preflight(group: string, isUsed: boolean): Promise<void> {
    const stage = await this.#open(group);
    if (isUsed) this.#ready.set(group, stage);
    else await stage.close();
  }

  /** Reduces the patience for a subject that is connected but never answers. */
  reducePatience(): void {
    this.#patience = Math.min(this.#patience, REDUCED_PATIENCE);
  }

  /** Opens a stage, with one retry because the machine may be busy. @throws SubjectUnavailable */
  async open(group: string): Promise<S> {
    if (this.deadline.aborted) throw new SubjectUnavailable('The run timed out before this check could start.');
    const ready = this.#ready.get(group);
    this.#ready.delete(group);
    if (ready) return ready;
    return this.#open(group).catch((reason: unknown) => {
      if (!(reason instanceof SubjectUnavailable) || this.deadline.aborted) throw reason;
      return this.#open(group);
    });
  }

  async #open(group: string): Promise<S> {
    const stage = await this.#subject.open(group, this.#settings);
    this.stages.push(stage);
    return stage;
  }

  async run({ check, case: caseName }: Selected<Check<S>>, stage: S): Promise<Attempt> {
    for (const reporter of this.#reporters) reporter.start?.(check);
    const attempt = await runCheck(check, stage, this.trialSettings(check, caseName), this.deadline);
    for (const reporter of this.#reporters) reporter.attempt?.(check);
    return attempt;
  }

  unavailableAttempt({ check, case: caseName }: Selected<Check<S>>, reason: unknown): Attempt {
    const thrown = reason instanceof SubjectUnavailable ? new NotTestable(reason.message) : reason;
    return { trial: new Trial(check, this.trialSettings(check, caseName)), seconds: 0, thrown, stageWire: [], lost: undefined };
  }

  trialSettings(check: Check<S>, caseName?: string): TrialSettings {
    const { profile, seed, sample, limits } = this.#settings;
    const isReduced = this.#patience < this.#settings.patience;
    const requested = (valueFor(check, limits) ?? check.limit) * 1000;
    return {
      profile,
      seed,
      sample,
      patience: this.#patience,
      limit: isReduced ? Math.min(requested, this.#patience) : requested,
      case: caseName,
    };
  }

  async closeAll(): Promise<void> {
    await Promise.all(this.stages.map((stage) => stage.close()));
  }
}

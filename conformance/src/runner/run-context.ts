import type { Check } from '../check.ts';
import type { Profile } from '../check-facts.ts';
import { NotTestable, SubjectUnavailable } from '../finding.ts';
import type { Reporter } from '../reporters/reporter.ts';
import type { Stage, StageSettings, Subject } from '../target.ts';
import { Trial, type TrialSettings } from '../trial.ts';
import { type Attempt, runCheck } from './run-check.ts';
import type { Selected } from './select-checks.ts';

/** What a run is made with. Times are milliseconds. */
export type RunSettings = StageSettings & {
  readonly profile: Profile;
  /** Seconds, by the id of a check, in place of its own limit. */
  readonly limits: ReadonlyMap<string, number>;
  readonly sample: number;
  readonly patience: number;
  /** When the run has to end. */
  readonly runLimit: number;
};

/** What a subject that answers nothing at all is given for each further answer, in milliseconds. */
const PATIENCE_WITH_THE_MUTE = 1_500;

/** Part of the run's time after which nothing is repeated. */
const REPEAT_UNTIL = 0.55;

/** Everything the groups of one run have in common. */
export class RunContext<S extends Stage> {
  readonly #subject: Subject<S>;
  readonly #settings: RunSettings;
  readonly #reporters: readonly Reporter[];
  readonly #began = performance.now();
  readonly #ready = new Map<string, S>();
  #patience: number;
  /** Every stage there was, for checks that look at the whole run. */
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

  /** Whether there is time to run again what failed among others. */
  get mayRepeat(): boolean {
    return this.seconds * 1000 < this.#settings.runLimit * REPEAT_UNTIL;
  }

  /** Whether the subject answered anything so far. */
  get hasAnswers(): boolean {
    return this.stages.some((stage) => stage.hasAnswers);
  }

  /** Puts up the first stage of the run, and keeps it where its group has checks to run. @throws SubjectUnavailable */
  async preflight(group: string, isUsed: boolean): Promise<void> {
    const stage = await this.#open(group);
    if (isUsed) this.#ready.set(group, stage);
    else await stage.close();
  }

  /** Waits less from now on: the subject is there, and answers nothing. */
  loseHope(): void {
    this.#patience = Math.min(this.#patience, PATIENCE_WITH_THE_MUTE);
  }

  /** Puts up a stage, with a second try: a machine may be busy for a moment. @throws SubjectUnavailable */
  async open(group: string): Promise<S> {
    if (this.deadline.aborted) throw new SubjectUnavailable('The time of the whole run was up before this check could begin.');
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

  /** Runs one check on a stage. */
  async run({ check, case: wanted }: Selected<Check<S>>, stage: S): Promise<Attempt> {
    for (const reporter of this.#reporters) reporter.start?.(check);
    const attempt = await runCheck(check, stage, this.trialSettings(check, wanted), this.deadline);
    for (const reporter of this.#reporters) reporter.attempt?.(check);
    return attempt;
  }

  /** What became of a check whose stage could not be put up. */
  unavailable({ check, case: wanted }: Selected<Check<S>>, reason: unknown): Attempt {
    const thrown = reason instanceof SubjectUnavailable ? new NotTestable(reason.message) : reason;
    return { trial: new Trial(check, this.trialSettings(check, wanted)), seconds: 0, thrown, surroundings: [], lost: undefined };
  }

  trialSettings({ id, limit }: Check<S>, wanted?: string): TrialSettings {
    const { profile, seed, sample, limits } = this.#settings;
    const hopeless = this.#patience < this.#settings.patience;
    const wished = (limits.get(id) ?? limit) * 1000;
    return {
      profile,
      seed,
      sample,
      patience: this.#patience,
      limit: hopeless ? Math.min(wished, this.#patience) : wished,
      ...(wanted !== undefined && { case: wanted }),
    };
  }

  /** Closes what is still open. */
  async closeAll(): Promise<void> {
    await Promise.all(this.stages.map((stage) => stage.close()));
  }
}

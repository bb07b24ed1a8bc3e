import type { CheckFacts, Profile } from './check-facts.ts';
import { CheckFailure } from './finding.ts';
import { Random } from './random.ts';
import { WireLog } from './wire-log.ts';

/** Settings of a trial. */
export type TrialSettings = {
  readonly profile: Profile;
  /** Printed at the start of a run; the same seed gives the same cases. */
  readonly seed: number;
  /** The only case to run, as named in the evidence of a failure. Defaults to all cases. */
  readonly case?: string | undefined;
  /** Runs one in this many cases of a matrix; 1 runs all. */
  readonly sample: number;
  /** Timeout for steps that are not judged, in milliseconds. Shorter for a subject that never answers. */
  readonly patience: number;
  /** Timeout for the judged step, in milliseconds. */
  readonly limit: number;
};

/** One attempt at a check: its settings, notes and wire log. */
export class Trial {
  readonly facts: CheckFacts;
  readonly settings: TrialSettings;
  readonly random: Random;
  readonly wire = new WireLog();
  readonly notes: string[] = [];
  readonly warnings: CheckFailure[] = [];
  /** Whether an answer was examined although its end had not come. What it lacks may be on its way. */
  sawUnendedAnswer = false;
  #hasMatchedCase = false;

  constructor(facts: CheckFacts, settings: TrialSettings) {
    this.facts = facts;
    this.settings = settings;
    this.random = new Random(`${settings.seed} ${facts.id}`);
  }

  get limit(): number {
    return this.settings.limit;
  }

  get patience(): number {
    return this.settings.patience;
  }

  get isStrict(): boolean {
    return this.settings.profile === 'strict';
  }

  /** Records which allowed behavior was observed. */
  note(text: string): void {
    if (!this.notes.includes(text)) this.notes.push(text);
  }

  /** Fails the check. The texts are shown as "Expected …; observed …". */
  fail(expected: string, observed: string): never {
    throw new CheckFailure(expected, observed, this.sawUnendedAnswer);
  }

  /** Fails the check with a timeout. */
  failTimeout(expected: string, observed: string): never {
    throw new CheckFailure(expected, observed, true);
  }

  /** Reports a violation that released programs commit: a failure in strict, a warning in compat. */
  strictly(expected: string, observed: string): void {
    if (this.isStrict) this.fail(expected, observed);
    this.warnings.push(new CheckFailure(expected, observed));
  }

  shouldRun(name: string): boolean {
    const isSelected = this.settings.case === undefined || this.settings.case === name;
    this.#hasMatchedCase ||= isSelected;
    return isSelected;
  }

  /** Whether to run a case of a large matrix, subject to sampling. Call once per case, in a fixed order. */
  shouldRunSample(name: string, index: number): boolean {
    if (!this.shouldRun(name)) return false;
    return this.settings.case !== undefined || (index + this.settings.seed) % this.settings.sample === 0;
  }

  /** Whether the requested case does not exist in this check. */
  get isCaseUnknown(): boolean {
    return this.settings.case !== undefined && !this.#hasMatchedCase;
  }

  /**
   * Runs one case. A finding carries its name, so that the case can be rerun alone.
   * @param name - or a function, if the name is only known after the failure
   */
  async runCase(name: string | (() => string), run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (thrown) {
      if (thrown instanceof CheckFailure) thrown.case = typeof name === 'string' ? name : name();
      throw thrown;
    }
  }
}

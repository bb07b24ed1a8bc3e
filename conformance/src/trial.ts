import type { CheckFacts, Profile } from './check-facts.ts';
import { CheckFailure } from './finding.ts';
import { Random } from './random.ts';
import { WireLog } from './wire-log.ts';

/** What a run fixes for all of its trials. */
export type TrialSettings = {
  readonly profile: Profile;
  /** Printed at the start of a run; the same seed gives the same cases. */
  readonly seed: number;
  /** The one case wanted, as named in the evidence of a failure; all when left out. */
  readonly case?: string;
  /** Runs one of so many cases of a matrix; 1 runs all. */
  readonly sample: number;
  /** Milliseconds that anything but what is judged may take. Less, once a subject is known to answer nothing. */
  readonly patience: number;
  /** Milliseconds that what is judged may take. */
  readonly limit: number;
};

/** One go at one check: its settings, and what it notes down. */
export class Trial {
  readonly facts: CheckFacts;
  readonly settings: TrialSettings;
  readonly random: Random;
  /** What passed on behalf of this check. */
  readonly wire = new WireLog();
  readonly notes: string[] = [];
  readonly warnings: CheckFailure[] = [];
  #hasWanted = false;

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

  /** Writes down which of several legal things was seen. */
  note(text: string): void {
    if (!this.notes.includes(text)) this.notes.push(text);
  }

  /** Ends the check: the subject is wrong. Both texts stand in one sentence: "Expected …; observed …". */
  fail(expected: string, observed: string): never {
    throw new CheckFailure(expected, observed);
  }

  /** Ends the check: what was waited for did not come. */
  late(expected: string, observed: string): never {
    throw new CheckFailure(expected, observed, true);
  }

  /** What nobody may do, but released programs do: a failure in the strict profile, a warning in the other. */
  strictly(expected: string, observed: string): void {
    if (this.isStrict) this.fail(expected, observed);
    this.warnings.push(new CheckFailure(expected, observed));
  }

  /** Whether a case is to be run: every one, unless one is wanted. */
  wants(name: string): boolean {
    const isWanted = this.settings.case === undefined || this.settings.case === name;
    this.#hasWanted ||= isWanted;
    return isWanted;
  }

  /** The same for one of a great many, of which a sample may do. Called once a case, in a fixed order. */
  samples(name: string, index: number): boolean {
    if (!this.wants(name)) return false;
    return this.settings.case !== undefined || (index + this.settings.seed) % this.settings.sample === 0;
  }

  /** Whether the one case that is wanted is none of this check, so that nothing was looked at. */
  get lacksCase(): boolean {
    return this.settings.case !== undefined && !this.#hasWanted;
  }

  /**
   * Runs one case. What is found wrong in it carries its name, by which it can be run again alone.
   *
   * @param name - or how to tell it, where only what went wrong says which case it was
   */
  async inCase(name: string | (() => string), run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (thrown) {
      if (thrown instanceof CheckFailure) thrown.case = typeof name === 'string' ? name : name();
      throw thrown;
    }
  }
}

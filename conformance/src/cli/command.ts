import type { CheckFacts } from '../check-facts.ts';
import type { RunReport } from '../result.ts';
import type { RunOptions } from '../runner/run-target.ts';

/** One option of the command line. */
export type OptionFacts = {
  /** What stands for its value in the help; options without a value have none. */
  readonly value?: string;
  readonly text: string;
  readonly isMultiple?: true;
  readonly isRequired?: true;
};

/** What was written on the command line, by the option's name without its dashes. */
export type OptionValues = {
  /** The value; undefined where it was not written. */
  readonly one: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
};

/** One target as the program offers it. */
export type TargetCommand = {
  /** First word of the command line. */
  readonly name: string;
  readonly summary: string;
  /** Its own options; those that all targets have are not among them. */
  readonly options: Readonly<Record<string, OptionFacts>>;
  /** The option that a word without dashes is the value of. */
  readonly positional?: string;
  /** Checks of all profiles, for `--list`. */
  readonly checks: readonly CheckFacts[];
  /**
   * Judges the subject that the options name.
   *
   * @throws UsageError where a value makes no sense
   */
  readonly run: (values: OptionValues, options: RunOptions) => Promise<RunReport>;
};

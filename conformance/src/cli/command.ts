import type { CheckFacts } from '../check-facts.ts';
import type { RunReport } from '../result.ts';
import type { RunOptions } from '../runner/run-target.ts';

/** One option of the command line. */
export type OptionFacts = {
  /** Placeholder of the value in the help; undefined for flags. */
  readonly value?: string;
  readonly text: string;
  readonly isMultiple?: true;
  readonly isRequired?: true;
};

/** Parsed options, by name without the dashes. */
export type OptionValues = {
  /** The value, or undefined if the option is absent. */
  readonly one: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
};

/** The command for one target. */
export type TargetCommand = {
  /** First word of the command line. */
  readonly name: string;
  readonly summary: string;
  /** Options of this target only. */
  readonly options: Readonly<Record<string, OptionFacts>>;
  /** The option that a positional argument sets. */
  readonly positional?: string;
  /** Checks of all profiles, for `--list`. */
  readonly checks: readonly CheckFacts[];
  /**
   * Judges the subject given by the options.
   *
   * @throws UsageError for an invalid value
   */
  readonly run: (values: OptionValues, options: RunOptions) => Promise<RunReport>;
};

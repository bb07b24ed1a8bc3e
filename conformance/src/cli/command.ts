import type { CheckFacts } from '../check-facts.ts';
import type { RunReport } from '../result.ts';
import type { RunOptions } from '../runner/run-target.ts';

export type OptionFacts = {
  readonly value?: string;
  readonly text: string;
  readonly isMultiple?: true;
  readonly isRequired?: true;
};

/** Parsed options, by name without the dashes. */
export type OptionValues = {
  readonly one: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
};

/** The command for one target. */
export type TargetCommand = {
  readonly name: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionFacts>>;
  /** The option that a positional argument sets. */
  readonly positional?: string;
  readonly checks: readonly CheckFacts[];
  /** Judges the subject given by the options. @throws UsageError for an invalid value */
  readonly run: (values: OptionValues, options: RunOptions) => Promise<RunReport>;
};

/** Output of the program. */
export type Output = {
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
  /** Replaces the progress line; does nothing without a terminal. */
  readonly progress: (line: string) => void;
  readonly hasColour: boolean;
};

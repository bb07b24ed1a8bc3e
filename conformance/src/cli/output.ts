/** Output of the program. */
export type Output = {
  /** Prints a line of the result. */
  readonly print: (line: string) => void;
  /** Prints an error line. */
  readonly printError: (line: string) => void;
  /** Replaces the progress line; does nothing without a terminal. */
  readonly progress: (line: string) => void;
  readonly hasColour: boolean;
};

/** Output of the program. */
export type Output = {
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
  /** Replaces the progress line; does nothing without a terminal. */
  readonly progress: (line: string) => void;
  readonly hasColour: boolean;
};

/** Where the program writes to. */
export type Output = {
  /** A line of what was asked for. */
  readonly print: (line: string) => void;
  /** A line about what is wrong. */
  readonly complain: (line: string) => void;
  /** Replaces the line that tells how far it is; nothing happens where nobody looks at a terminal. */
  readonly progress: (line: string) => void;
  readonly hasColour: boolean;
};

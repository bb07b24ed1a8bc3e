/** One use of a browser feature in the code. */
export interface Use {
  /** Absolute path of the file. */
  readonly file: string;
  /** Position in the text of the file. */
  readonly position: number;
  /** Path of the feature in the compatibility data, such as `['api', 'URL', 'parse_static']`. */
  readonly feature: readonly string[];
  /** The prefix with which the code writes the feature, such as `-webkit-`. */
  readonly prefix?: string;
}

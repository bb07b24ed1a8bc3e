/** Requirement level, as in RFC 2119. A `MAY` check only reports which of several allowed behaviors the subject shows. */
export type Level = 'MUST' | 'SHOULD' | 'MAY';

/** `compat`: what users rely on today. `strict`: also what is correct but not yet implemented by any released program. */
export type Profile = 'compat' | 'strict';

export const PROFILES: readonly Profile[] = ['compat', 'strict'];

/** Metadata of a check. */
export type CheckFacts = {
  /**
   * Its primary rule in PROTOCOL.md, such as `SES-5`, with a suffix if the rule has several checks, such as `FRM-7.end-mark`.
   * Unique over all targets. Frozen: it never changes its meaning and is never reused.
   */
  readonly id: string;
  /** Former ids. Options, baselines and reports accept and show them for good. */
  readonly aliases: readonly string[];
  readonly level: Level;
  /** One sentence with MUST, SHOULD or MAY: what a conforming subject does. */
  readonly title: string;
  readonly rules: readonly string[];
  readonly profiles: readonly Profile[];
  /** Timeout in seconds; `--limit ID=SECONDS` overrides it. */
  readonly limit: number;
};

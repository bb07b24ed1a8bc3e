/** Requirement level, as in RFC 2119. A `MAY` check only reports which of several allowed behaviors the subject shows. */
export type Level = 'MUST' | 'SHOULD' | 'MAY';

/** `compat`: what users rely on today. `strict`: also what is correct but not yet implemented by any released program. */
export type Profile = 'compat' | 'strict';

export const PROFILES: readonly Profile[] = ['compat', 'strict'];

/** Metadata of a check. */
export type CheckFacts = {
  /** Frozen: it never changes its meaning and is never reused. */
  readonly id: string;
  readonly level: Level;
  /** One sentence with MUST, SHOULD or MAY: what a conforming subject does. */
  readonly title: string;
  /** Ids of the rules in PROTOCOL.md that it covers. */
  readonly rules: readonly string[];
  /** The profiles it belongs to. */
  readonly profiles: readonly Profile[];
  /** Timeout in seconds; `--limit ID=SECONDS` overrides it. */
  readonly limit: number;
};

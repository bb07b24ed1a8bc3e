/** How binding a check is, in the words of RFC 2119. What only tells which of several legal things happens is `MAY`. */
export type Level = 'MUST' | 'SHOULD' | 'MAY';

/** `compat`: what people must be able to rely on today. `strict`: also what is right and no released program does yet. */
export type Profile = 'compat' | 'strict';

export const PROFILES: readonly Profile[] = ['compat', 'strict'];

/** What is known of a check before it runs. */
export type CheckFacts = {
  /** Frozen: it never changes its meaning and is never given to another check. */
  readonly id: string;
  readonly level: Level;
  /** One sentence with MUST, SHOULD or MAY in it, in plain words: what a right subject does. */
  readonly title: string;
  /** Ids of the rules in PROTOCOL.md that it comes from. */
  readonly rules: readonly string[];
  /** The profiles it belongs to. */
  readonly profiles: readonly Profile[];
  /** Seconds after which what it waits for counts as not coming; settable with `--limit ID=SECONDS`. */
  readonly limit: number;
};

import type { SmallBackend, SmallBackendParts } from '../../small-backend/small-backend.ts';

/** A backend with one fault, as a real developer would make it. All else is that of the small right one. */
export type BrokenBackend = {
  /** kebab-case. */
  readonly id: string;
  /** The check that has to name the fault. */
  readonly breaks: string;
  /** Words that its finding has to have, so that it says what is wrong. */
  readonly says: RegExp;
  /**
   * Checks that the same fault turns red as well, since what they look at goes through the same place. `most`: the fault lies
   * on the way of every answer, and which others it reaches is not of interest.
   */
  readonly also?: readonly string[] | 'most';
  /** What is wrong with it, in a sentence. */
  readonly fault: string;
  readonly parts?: Partial<SmallBackendParts>;
  readonly Backend?: typeof SmallBackend;
};

import type { SmallBackend, SmallBackendParts } from '../../small-backend/small-backend.ts';

/** A backend with one realistic fault. Everything else is the small conforming one. */
export type BrokenBackend = {
  /** kebab-case. */
  readonly id: string;
  /** The check that must detect the fault. */
  readonly breaks: string;
  /** Pattern that the finding must match. */
  readonly finding: RegExp;
  /**
   * Other checks that the same fault fails. `most`: the fault affects every answer, so other failures are ignored.
   */
  readonly also?: readonly string[] | 'most';
  /** Checks that the fault fails only with some timing. */
  readonly sometimes?: readonly string[];
  /** The fault, in one sentence. */
  readonly fault: string;
  readonly parts?: Partial<SmallBackendParts>;
  readonly Backend?: typeof SmallBackend;
};

import type { SmallBackend, SmallBackendParts } from '../../small-backend/small-backend.ts';
import type { BrokenSubject } from '../broken-subject.ts';

/** A backend with one realistic fault. */
export type BrokenBackend = BrokenSubject<'most'> & {
  /** Pattern that the finding must match. */
  readonly finding: RegExp;
  /** Checks that the fault fails only with some timing. */
  readonly sometimes?: readonly string[];
  readonly parts?: Partial<SmallBackendParts>;
  readonly Backend?: typeof SmallBackend;
};

import type { SmallBackend, SmallBackendParts } from '../../small-backend/small-backend.ts';
import type { BrokenSubject } from '../broken-subject.ts';

/** A backend with one realistic fault. */
export type BrokenBackend = BrokenSubject &
  Partial<SmallBackendParts> & {
    readonly finding: RegExp;
    readonly Backend?: typeof SmallBackend;
  };

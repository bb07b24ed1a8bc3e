import type { ExecutorParts, SmallExecutor } from '../../small-executor/small-executor.ts';
import type { BrokenSubject } from '../broken-subject.ts';

/** An executor with one realistic fault; `node subjects/small-executor/start.ts ID` starts it. */
export type BrokenExecutor = BrokenSubject &
  Partial<ExecutorParts> & {
    /** Tests one of this many splits of the framing matrix, for a fault that only some splits reveal. */
    readonly sample?: number;
    readonly Executor?: typeof SmallExecutor;
  };

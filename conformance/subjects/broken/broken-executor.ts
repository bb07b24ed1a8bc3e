import type { SmallExecutor, ExecutorParts } from '../small-executor/small-executor.ts';

/** An executor with one realistic fault. Everything else is the small conforming one. */
export type BrokenExecutor = {
  /** kebab-case; `node subjects/small-executor/start.ts ID` starts it. */
  readonly id: string;
  /** The check that must detect the fault. */
  readonly breaks: string;
  /** Other checks that the same fault fails; `most` if it disturbs whatever runs at the same time or afterwards. */
  readonly also?: readonly string[] | 'most';
  /** Checks that the fault fails only with some timing. */
  readonly sometimes?: readonly string[];
  /** Tests one of this many splits of the framing matrix, for a fault that only some splits reveal. */
  readonly sample?: number;
  /** The fault, in one sentence. */
  readonly fault: string;
  readonly parts?: Partial<ExecutorParts>;
  readonly Executor?: typeof SmallExecutor;
};

import type { SmallExecutor, SmallParts } from '../small-executor/small-executor.ts';

/** An executor with one realistic fault. Everything else is the small conforming one. */
export type BrokenExecutor = {
  /** kebab-case; `node subjects/broken/start.ts ID` starts it. */
  readonly id: string;
  /** The check that must detect the fault. */
  readonly breaks: string;
  /** Other checks that the same fault may fail. */
  readonly also?: readonly string[];
  /** The fault, in one sentence. */
  readonly fault: string;
  readonly parts?: Partial<SmallParts>;
  readonly Executor?: typeof SmallExecutor;
};

import type { SmallProvider } from '../../small-provider/small-provider.ts';

/** A provider with one realistic fault. Everything else is the small conforming one. */
export type BrokenProvider = {
  /** kebab-case. */
  readonly id: string;
  /** The check that must detect the fault. */
  readonly breaks: string;
  /** Other checks that the same fault may fail. */
  readonly also?: readonly string[];
  /** The fault, in one sentence. */
  readonly fault: string;
  readonly Provider: typeof SmallProvider;
};

import type { SmallProvider } from '../../small-provider/small-provider.ts';

/** A provider with one fault, as a real developer would make it. All else is that of the small right one. */
export type BrokenProvider = {
  /** kebab-case. */
  readonly id: string;
  /** The check that has to name the fault. */
  readonly breaks: string;
  /** Checks that the same fault may turn red as well, since what they look at goes through the same place. */
  readonly also?: readonly string[];
  /** What is wrong with it, in a sentence. */
  readonly fault: string;
  readonly Provider: typeof SmallProvider;
};

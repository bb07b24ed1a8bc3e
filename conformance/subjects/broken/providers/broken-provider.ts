import type { SmallProvider } from '../../small-provider/small-provider.ts';
import type { BrokenSubject } from '../broken-subject.ts';

/** A provider with one realistic fault. */
export type BrokenProvider = BrokenSubject & { readonly Provider: typeof SmallProvider };

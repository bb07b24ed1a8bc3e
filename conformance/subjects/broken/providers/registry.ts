import { listSubjects } from '../../list-subjects.ts';
import { BROKEN_ANSWERS } from './answers.ts';
import type { BrokenProvider } from './broken-provider.ts';
import { BROKEN_FAILURES } from './failures.ts';
import { BROKEN_STREAMS } from './framing.ts';

/** Every provider with one fault. Add entries in the file of their family. */
export const BROKEN_PROVIDERS = listSubjects<BrokenProvider>(BROKEN_STREAMS, BROKEN_ANSWERS, BROKEN_FAILURES);

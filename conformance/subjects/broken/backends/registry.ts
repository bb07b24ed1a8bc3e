import { listSubjects } from '../../list-subjects.ts';
import { BROKEN_ANSWERS } from './answers.ts';
import type { BrokenBackend } from './broken-backend.ts';
import { BROKEN_CALLBACKS } from './callbacks.ts';
import { BROKEN_CALLS } from './calls.ts';
import { BROKEN_CHANNELS } from './channels.ts';
import { BROKEN_ENDINGS } from './endings.ts';
import { BROKEN_HANDSHAKES } from './handshake.ts';
import { BROKEN_ITEMS } from './items.ts';
import { BROKEN_STATUSES } from './statuses.ts';

/** Every backend with one fault. Add entries in the file of their family. */
export const BROKEN_BACKENDS = listSubjects<BrokenBackend>(
  BROKEN_HANDSHAKES,
  BROKEN_CALLS,
  BROKEN_CALLBACKS,
  BROKEN_ITEMS,
  BROKEN_ANSWERS,
  BROKEN_CHANNELS,
  BROKEN_ENDINGS,
  BROKEN_STATUSES,
);

import { listSubjects } from '../../list-subjects.ts';
import type { BrokenExecutor } from './broken-executor.ts';
import { BROKEN_CALLBACKS } from './callback.ts';
import { BROKEN_CHANNELS } from './channels.ts';
import { BROKEN_ENVELOPES } from './envelope.ts';
import { BROKEN_FLOWS } from './flow.ts';
import { BROKEN_FRAMINGS } from './framing.ts';
import { BROKEN_HANDSHAKES } from './handshake.ts';
import { BROKEN_SECRETS } from './security.ts';
import { BROKEN_SESSIONS } from './sessions.ts';
import { BROKEN_STATUSES } from './status.ts';
import { BROKEN_STREAMS } from './streams.ts';

/** Every executor with one fault. Add entries in the file of their family. */
export const BROKEN_EXECUTORS = listSubjects<BrokenExecutor>(
  BROKEN_HANDSHAKES,
  BROKEN_ENVELOPES,
  BROKEN_CALLBACKS,
  BROKEN_FRAMINGS,
  BROKEN_STREAMS,
  BROKEN_CHANNELS,
  BROKEN_SESSIONS,
  BROKEN_SECRETS,
  BROKEN_FLOWS,
  BROKEN_STATUSES,
);

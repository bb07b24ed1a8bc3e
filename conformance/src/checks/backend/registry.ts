import type { Check } from '../../check.ts';
import type { BackendStage } from './backend-stage.ts';
import { earlyItems } from './callback/cb-3-early-items.ts';
import { strangeAcks } from './callback/cb-8-strange-acks.ts';
import { envelope } from './envelope/ev-1-envelope.ts';
import { oneSocket } from './envelope/ev-2-one-socket.ts';
import { objects } from './framing/fr-21-objects.ts';
import { otherSession } from './security/se-4-other-session.ts';

/** Every check of a backend, in the order of their families. Adding one is a file and a line. */
export const BACKEND_CHECKS: readonly Check<BackendStage>[] = [envelope, oneSocket, earlyItems, strangeAcks, objects, otherSession];

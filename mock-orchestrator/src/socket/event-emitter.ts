import type { FrameSubject } from '../journal/tap-frames.ts';
import { type EventData, type EventTarget, wrapEvent } from './event-envelope.ts';
import type { Session } from './session.ts';

/**
 * Sends an event to the sessions of a user.
 *
 * @param subject - how the journal records the frames to sockets that run a request. Default: not at all
 */
export function broadcast(sessions: readonly Session[], target: EventTarget, data: EventData, subject?: FrameSubject): void {
  const envelope = wrapEvent(target, data);
  for (const session of sessions) session.send(envelope, { subject: session.running > 0 ? subject : undefined });
}

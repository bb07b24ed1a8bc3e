import type { FrameSubject } from '../journal/tap-frames.ts';
import { type EventData, type EventTarget, wrapEvent } from './event-envelope.ts';
import type { SessionRegistry } from './session-registry.ts';

/** How an event is broadcast. */
export type BroadcastOptions = {
  /** Limit on what may wait for one socket, in UTF-16 units. */
  readonly maxUnsentBytes: number;
  /** What the frames are recorded as, on sockets that run a request. Default: they are not recorded. */
  readonly subject?: FrameSubject;
};

/**
 * Sends an event to every socket of a user. A socket that does not take what it is sent is disconnected once too much
 * waits for it; it can reconnect, and the other sockets are not held up.
 */
export function broadcast(sessions: SessionRegistry, target: EventTarget, data: EventData, options: BroadcastOptions): void {
  const { maxUnsentBytes, subject } = options;
  const envelope = wrapEvent(target, data);
  for (const session of sessions.listOf(target.userId)) {
    if (session.unsent > maxUnsentBytes) session.disconnect();
    else session.send(envelope, { subject: session.running > 0 ? subject : undefined });
  }
}

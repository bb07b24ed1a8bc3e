import type { FrameSubject } from '../journal/tap-frames.ts';
import { type EventData, type EventTarget, wrapEvent } from './event-envelope.ts';
import type { Session } from './session.ts';

/** The options of {@link broadcast}. */
export type BroadcastOptions = {
  /** Maximum size of the events that wait for one socket, in UTF-16 units. */
  readonly maxUnsentBytes: number;
  /** How the journal records the frames to sockets that run a request. Default: not at all. */
  readonly subject?: FrameSubject;
};

/**
 * Sends an event to the sessions of a user. Disconnects a socket with too many waiting events, so that it uses no more
 * memory. It can reconnect; the other sockets are not affected.
 */
export function broadcast(sessions: readonly Session[], target: EventTarget, data: EventData, options: BroadcastOptions): void {
  const { maxUnsentBytes, subject } = options;
  const envelope = wrapEvent(target, data);
  for (const session of sessions) {
    if (session.unsent > maxUnsentBytes) session.disconnect();
    else session.send(envelope, { subject: session.running > 0 ? subject : undefined });
  }
}

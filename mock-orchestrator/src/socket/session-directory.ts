import type { Socket } from 'socket.io';
import type { Awaitable } from '../awaitable.ts';
import type { FrameSubject } from '../journal/tap-frames.ts';
import type { User } from '../users/user.ts';
import type { EventData, EventTarget } from './event-envelope.ts';
import type { ListedSession } from './listed-session.ts';
import type { Session } from './session.ts';

/** Every connected session: of this process, or of all nodes. */
export interface SessionDirectory {
  /** Whether a connecting socket may become a session of this user, who may have `max` of them. */
  admit(socket: Socket, userId: User['id'], max: number): Awaitable<boolean>;
  /** Adds an admitted session of this process. */
  add(session: Session): void;
  remove(session: Session): void;
  /** Publishes the announcement of a session of this process. */
  announced(session: Session): Awaitable<void>;
  /** A user's session by its id. Undefined for a session of another user. */
  find(userId: User['id'], sessionId: string): Awaitable<ListedSession | undefined>;
  /** The sessions of a user, in the order of connection. */
  listOf(userId: User['id']): Awaitable<readonly ListedSession[]>;
  /** Sends an event to every socket of a user. */
  broadcast(target: EventTarget, data: EventData, subject?: FrameSubject): void;
}

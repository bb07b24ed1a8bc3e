import { ENVELOPE_EVENT, type EventEnvelope } from '@chat-executor/protocol';
import type { FrameTap } from '../journal/tap-frames.ts';
import type { User } from '../users/user.ts';
import type { SessionRegistry } from './session-registry.ts';

/** Whom an event is for, and which chat and message it belongs to. */
export type EventTarget = { readonly userId: User['id']; readonly chatId?: string | undefined; readonly messageId?: string | undefined };

/** What an envelope carries. */
export type EventData = EventEnvelope['data'];

/**
 * The envelope around an event: `chat_id` is empty and `message_id` null where there is no chat (rule ENV-2).
 *
 * @param noChatId - in place of the empty `chat_id`, for an older dialect
 */
export function wrapEvent({ chatId, messageId }: Omit<EventTarget, 'userId'>, data: EventData, noChatId: '' | null = ''): EventEnvelope {
  return { chat_id: chatId ?? noChatId, message_id: messageId ?? null, data };
}

/** How an event is broadcast. */
export type BroadcastOptions = {
  /** Limit on what may wait for one socket, in UTF-16 units. */
  readonly maxUnsentBytes: number;
  /** Name of the envelope event. */
  readonly event?: string;
  /** What the frames are recorded as, on sockets that run a request. Default: they are not. */
  readonly subject?: Parameters<FrameTap['during']>[0];
};

/**
 * Sends an event to every socket of a user. A socket that does not take what it is sent is disconnected once too much
 * waits for it; it can come back, and the others are not held up.
 */
export function broadcast(sessions: SessionRegistry, target: EventTarget, data: EventData, options: BroadcastOptions): void {
  const { maxUnsentBytes, event = ENVELOPE_EVENT, subject } = options;
  const envelope = wrapEvent(target, data);
  for (const session of sessions.listOf(target.userId)) {
    const send = () => void session.socket.emit(event, envelope);
    if (session.unsent > maxUnsentBytes) session.socket.disconnect(true);
    else if (subject && session.running > 0) session.tap.during(subject, send);
    else send();
  }
}

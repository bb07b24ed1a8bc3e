import { ENVELOPE_EVENT, type EventEnvelope } from '@chat-executor/protocol';
import type { User } from '../users/user.ts';
import type { SessionRegistry } from './session-registry.ts';

/** Whom an event is for, and which chat and message it belongs to. */
export type EventTarget = { readonly userId: User['id']; readonly chatId?: string | undefined; readonly messageId?: string | undefined };

/** What an envelope carries. */
export type EventData = EventEnvelope['data'];

/** The envelope around an event: `chat_id` is empty and `message_id` null where there is no chat (rule ENV-2). */
export function wrapEvent({ chatId, messageId }: Omit<EventTarget, 'userId'>, data: EventData): EventEnvelope {
  return { chat_id: chatId ?? '', message_id: messageId ?? null, data };
}

/**
 * Sends an event to every socket of a user. A socket that does not take what it is sent is disconnected once too much
 * waits for it; it can come back, the others are not held up.
 *
 * @param maxUnsentBytes - limit on what may wait for one socket
 */
export function broadcast(sessions: SessionRegistry, target: EventTarget, data: EventData, maxUnsentBytes: number): void {
  const envelope = wrapEvent(target, data);
  for (const session of sessions.listOf(target.userId)) {
    if (session.unsent > maxUnsentBytes) session.socket.disconnect(true);
    else session.socket.emit(ENVELOPE_EVENT, envelope);
  }
}

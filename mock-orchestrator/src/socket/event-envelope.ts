import type { EventEnvelope } from '@chat-executor/protocol';
import type { User } from '../users/user.ts';

/** The user who gets an event, and its chat and message. */
export type EventTarget = { readonly userId: User['id']; readonly chatId?: string | undefined; readonly messageId?: string | undefined };

/** The content of an envelope. */
export type EventData = EventEnvelope['data'];

/** Wraps an event in an envelope. Without a chat, `chat_id` is empty and `message_id` is null (rule ENV-2). */
export function wrapEvent({ chatId, messageId }: Omit<EventTarget, 'userId'>, data: EventData): EventEnvelope {
  return { chat_id: chatId ?? '', message_id: messageId ?? null, data };
}

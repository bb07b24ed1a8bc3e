import type { EventEnvelope } from '@chat-executor/protocol';
import type { User } from '../users/user.ts';

/** The user an event is for, and the chat and message it belongs to. */
export type EventTarget = { readonly userId: User['id']; readonly chatId?: string | undefined; readonly messageId?: string | undefined };

/** What an envelope carries. */
export type EventData = EventEnvelope['data'];

/** The envelope around an event: `chat_id` is empty and `message_id` null without a chat (rule ENV-2). */
export function wrapEvent({ chatId, messageId }: Omit<EventTarget, 'userId'>, data: EventData): EventEnvelope {
  return { chat_id: chatId ?? '', message_id: messageId ?? null, data };
}

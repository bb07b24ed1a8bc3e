import { MAX_MODEL_ID_LENGTH } from '@chat-executor/protocol';
import type { User } from '../users/user.ts';

/** Whether a chat belongs to a user. If your server stores chats, look it up there; otherwise use {@link createChatClaims}. */
export type OwnsChat = (user: User, chatId: string) => boolean | Promise<boolean>;

/** How many chats are remembered. */
export type ChatLimits = {
  /** Of one user. The least recently used is forgotten first. */
  readonly maxPerUser: number;
  /** Of all users. The user with the most chats loses one first, so that nobody can make others lose theirs. */
  readonly maxTotal: number;
};

/** The default limits. */
export const CHAT_LIMITS: ChatLimits = { maxPerUser: 10_000, maxTotal: 200_000 };

/**
 * Assigns each chat to the user who names it first, until the process ends. This prevents users from writing into the open
 * chats of others, without storing chats.
 */
export function createChatClaims(limits: Partial<ChatLimits> = {}): OwnsChat {
  const { maxPerUser, maxTotal } = { ...CHAT_LIMITS, ...limits };
  const owners = new Map<string, User['id']>();
  const chatsByUser = new Map<User['id'], Set<string>>();
  const forgetOne = (userId: User['id'], chats: Set<string>) => {
    const [leastRecentlyUsed] = chats;
    if (leastRecentlyUsed === undefined) return;
    chats.delete(leastRecentlyUsed);
    owners.delete(leastRecentlyUsed);
    if (chats.size === 0) chatsByUser.delete(userId);
  };
  return ({ id: userId }, chatId) => {
    if (chatId.length > MAX_MODEL_ID_LENGTH) return false;
    const owner = owners.get(chatId);
    if (owner !== undefined && owner !== userId) return false;
    const chats = chatsByUser.get(userId) ?? new Set<string>();
    chatsByUser.set(userId, chats);
    chats.delete(chatId);
    chats.add(chatId);
    owners.set(chatId, userId);
    if (chats.size > maxPerUser) forgetOne(userId, chats);
    if (owners.size > maxTotal) {
      const [id, most] = [...chatsByUser].reduce((a, b) => (b[1].size > a[1].size ? b : a));
      forgetOne(id, most);
    }
    return true;
  };
}

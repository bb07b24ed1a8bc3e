import type { User } from '../users/user.ts';

/** Whether a chat belongs to a user. If your server stores chats, look it up there; otherwise use {@link createChatClaims}. */
export type OwnsChat = (user: User, chatId: string) => boolean | Promise<boolean>;

/** Maximum number of chats remembered per user. The least recently used is forgotten first. */
export const MAX_CHATS_PER_USER = 10_000;

/**
 * Assigns each chat to the user who names it first, until the process ends. This prevents users from writing into the open
 * chats of others, without storing chats.
 */
export function createChatClaims(maxChatsPerUser: number = MAX_CHATS_PER_USER): OwnsChat {
  const owners = new Map<string, User['id']>();
  const chatsByUser = new Map<User['id'], Set<string>>();
  return ({ id: userId }, chatId) => {
    const owner = owners.get(chatId);
    if (owner !== undefined && owner !== userId) return false;
    const chats = chatsByUser.get(userId) ?? new Set<string>();
    chatsByUser.set(userId, chats);
    chats.delete(chatId);
    chats.add(chatId);
    owners.set(chatId, userId);
    const [leastRecentlyUsed] = chats;
    if (chats.size > maxChatsPerUser && leastRecentlyUsed !== undefined) {
      chats.delete(leastRecentlyUsed);
      owners.delete(leastRecentlyUsed);
    }
    return true;
  };
}

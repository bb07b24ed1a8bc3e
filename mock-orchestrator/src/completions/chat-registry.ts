import type { User } from '../users/user.ts';

/** Whether a chat belongs to a user. A server that stores chats looks it up; see {@link createChatClaims} for one that does not. */
export type OwnsChat = (user: User, chatId: string) => boolean | Promise<boolean>;

/** Chats remembered per user; the least recently used is forgotten first. */
const MAX_CHATS_PER_USER = 10_000;

/**
 * A chat belongs to the user who names it first, until the process ends. That is enough for a server that stores no chats:
 * it stops one user from writing into a chat that another user has open.
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
    const [longestUnused] = chats;
    if (chats.size > maxChatsPerUser && longestUnused !== undefined) {
      chats.delete(longestUnused);
      owners.delete(longestUnused);
    }
    return true;
  };
}

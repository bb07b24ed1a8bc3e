import type { User } from '../users/user.ts';

/** Whose chat is whose. A server that stores chats answers from there; see {@link createChatClaims} for one that does not. */
export type OwnsChat = (user: User, chatId: string) => boolean | Promise<boolean>;

/** Chats remembered for one user; the longest unused is forgotten first. */
const MAX_CHATS_PER_USER = 10_000;

/**
 * Chats belong to who names them first, for as long as the process runs. Enough where nothing of a chat is kept: it stops
 * one user from writing into the chat that another has open.
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

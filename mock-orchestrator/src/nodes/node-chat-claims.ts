import { MAX_MODEL_ID_LENGTH } from '@chat-executor/protocol';
import { CHAT_LIMITS, type OwnsChat } from '../completions/chat-registry.ts';
import type { RedisLink } from './redis-link.ts';
import { CLAIM_CHAT } from './scripts.ts';

/** How long an unused claim is kept, in milliseconds. */
const LIFETIME_MS = 30 * 24 * 3600_000;

/** Assigns each chat to the user who names it first on any node, until nobody has used it for 30 days. */
export function createNodeChatClaims(link: RedisLink): OwnsChat {
  return async ({ id }, chatId) =>
    chatId.length <= MAX_MODEL_ID_LENGTH && (await link.run(CLAIM_CHAT, id, chatId, CHAT_LIMITS.maxPerUser, LIFETIME_MS)) === 1;
}

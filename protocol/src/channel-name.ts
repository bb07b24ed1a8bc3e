/** The parts of a channel name `{user id}:{session id}:{uuid}` (rule CHN-1). */
export type ChannelName = { readonly userId: string; readonly sessionId: string; readonly id: string };

/**
 * Parses a channel name. Returns undefined unless it has exactly three non-empty parts separated by colons: released
 * backends drop every other event name. No reserved or application event name (`connect`, `user-join`, `events`,
 * `executor:announce` …) has that form, so none can be used as a channel (rule CHN-2).
 */
export function parseChannelName(channel: string): ChannelName | undefined {
  if (channel.length > MAX_CHANNEL_NAME_LENGTH) return undefined;
  const [userId, sessionId, id, ...rest] = channel.split(':');
  if (!userId || !sessionId || !id || rest.length > 0) return undefined;
  return { userId, sessionId, id };
}

/** Formats a channel name; `id` must be new for each call (rule CHN-3). */
export function formatChannelName(name: ChannelName): string {
  return `${name.userId}:${name.sessionId}:${name.id}`;
}

/** Maximum length of a channel name, in UTF-16 units (rule CHN-2). */
export const MAX_CHANNEL_NAME_LENGTH = 512;

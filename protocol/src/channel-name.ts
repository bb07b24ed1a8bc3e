/** The parts of a channel name `{user id}:{session id}:{uuid}` (rule CHN-1). */
export type ChannelName = { readonly userId: string; readonly sessionId: string; readonly id: string };

/**
 * Takes a channel name apart. Returns undefined unless it has exactly two colons and three parts that are not
 * empty: released backends drop every other event name, and no reserved or application event name (`connect`,
 * `user-join`, `events`, `executor:announce` …) has that form, so none of them can be taken as a channel (rule CHN-2).
 */
export function parseChannelName(channel: string): ChannelName | undefined {
  if (channel.length > MAX_CHANNEL_NAME_LENGTH) return undefined;
  const [userId, sessionId, id, ...rest] = channel.split(':');
  if (!userId || !sessionId || !id || rest.length > 0) return undefined;
  return { userId, sessionId, id };
}

/** Makes a channel name; `id` must be new for each request (rule CHN-3). */
export function formatChannelName(name: ChannelName): string {
  return `${name.userId}:${name.sessionId}:${name.id}`;
}

/** Longest channel name accepted, in UTF-16 units (rule CHN-2). */
export const MAX_CHANNEL_NAME_LENGTH = 512;

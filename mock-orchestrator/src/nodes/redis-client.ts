import type { createClient } from '@redis/client';
import type { ResolvedRedisOptions } from './redis-options.ts';

/** A connection to Redis. */
export type RedisClient = Awaited<ReturnType<typeof openRedis>>;

const CONNECT_TIMEOUT_MS = 5000;

/**
 * Opens one connection, which never reconnects by itself. Loads the Redis client on first use.
 *
 * @param onError - called when the connection is lost
 * @param socketTimeoutMs - treats a connection without any traffic as lost after this time
 */
export async function connectRedis(
  { url }: Pick<ResolvedRedisOptions, 'url'>,
  onError: (error: unknown) => void,
  socketTimeoutMs?: number,
): Promise<RedisClient> {
  const client = await openRedis(url, socketTimeoutMs);
  client.on('error', onError);
  await client.connect();
  return client;
}

async function openRedis(url: string, socketTimeout: number | undefined) {
  const { createClient: create } = await import('@redis/client');
  const options: Parameters<typeof createClient>[0] = {
    url,
    disableOfflineQueue: true,
    maintNotifications: 'disabled',
    socket: { reconnectStrategy: false, connectTimeout: CONNECT_TIMEOUT_MS, ...(socketTimeout !== undefined && { socketTimeout }) },
  };
  return create(options);
}

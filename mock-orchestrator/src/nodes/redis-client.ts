import { createHash } from 'node:crypto';
import type { createClient } from '@redis/client';
import { withTimeout } from '../with-timeout.ts';
import type { ResolvedRedisOptions } from './redis-options.ts';

/** A connection to Redis. */
export type RedisClient = Awaited<ReturnType<typeof openRedis>>;

const CONNECT_TIMEOUT_MS = 5000;

/**
 * Opens one connection, which never reconnects by itself. Loads the Redis client on first use.
 *
 * @param onError - called when the connection is lost
 * @param settings - `socketTimeoutMs` treats a connection without any traffic as lost after this time; `signal` ends the attempt
 * @throws Error if Redis refuses, or does not answer within 5 seconds
 */
export async function connectRedis(
  { url }: Pick<ResolvedRedisOptions, 'url'>,
  onError: (error: unknown) => void,
  { socketTimeoutMs, signal }: { readonly socketTimeoutMs?: number; readonly signal?: AbortSignal } = {},
): Promise<RedisClient> {
  const client = await openRedis(url, socketTimeoutMs);
  client.on('error', onError);
  try {
    // The client limits only the time until the TCP connection is open. A Redis that is stopped accepts it, and never answers.
    await withTimeout(client.connect(), CONNECT_TIMEOUT_MS, () => new Error('Redis does not answer.'), signal);
  } catch (error) {
    if (client.isOpen) client.destroy();
    throw error;
  }
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

/** Runs a script, by its hash if Redis knows it. */
export async function runScript(client: RedisClient, script: string, args: string[]): Promise<unknown> {
  const options = { arguments: args };
  try {
    return await client.evalSha(hashOf(script), options);
  } catch (error) {
    // Not known yet, or no more.
    if (String(error).includes('NOSCRIPT')) return client.eval(script, options);
    throw error;
  }
}

/** The pairs of a reply that lists them flat. */
export function readPairs(flat: readonly string[]): [string, string][] {
  return flat.flatMap((first, index) => (index % 2 === 0 ? [[first, flat[index + 1] ?? '']] : []));
}

const hashes = new Map<string, string>();

/** The SHA-1 by which Redis knows a script, so that its text is not sent each time. */
function hashOf(script: string): string {
  const known = hashes.get(script) ?? createHash('sha1').update(script).digest('hex');
  hashes.set(script, known);
  return known;
}

import { MAX_TIMER_MS } from '../limits.ts';

/** The Redis that several nodes share. */
export type RedisOptions = {
  /** Such as `redis://user:password@redis.example.com:6379/0`, or `rediss:` for TLS. A single server, or a primary behind one address; not a cluster. */
  readonly url: string;
  /** Start of all keys. Default `chat-executor:`. Deployments that share a Redis need different ones. */
  readonly prefix?: string | undefined;
  /** After this time without a sign of life, the other nodes treat a node as dead, in milliseconds. Default 10,000. */
  readonly nodeTtlMs?: number | undefined;
  /**
   * URL at which the other nodes reach this node's HTTP routes, such as `http://10.0.0.3:3000`, with the prefix below which you mount
   * them, if any. They send it the requests for its executors, with the tokens of their users. Default: those requests pass through
   * Redis, which takes about twice the CPU time.
   */
  readonly nodeUrl?: string | undefined;
};

/** The options with their defaults. */
export type ResolvedRedisOptions = {
  readonly url: string;
  readonly prefix: string;
  readonly nodeTtlMs: number;
  /** Empty if it has none. */
  readonly nodeUrl: string;
};

/**
 * Applies the defaults.
 *
 * @throws Error for an invalid URL or time, without the URL, which may contain a password
 */
export function resolveRedisOptions(redis: string | RedisOptions): ResolvedRedisOptions {
  const { url, prefix = 'chat-executor:', nodeTtlMs = 10_000, nodeUrl } = typeof redis === 'string' ? { url: redis } : redis;
  if (!isRedisUrl(url)) throw new Error('The URL of Redis must start with redis:// or rediss://, such as redis://127.0.0.1:6379.');
  if (!(nodeTtlMs > 0)) throw new Error(`nodeTtlMs must be a positive number, not ${nodeTtlMs}.`);
  if (nodeUrl !== undefined && !isNodeUrl(nodeUrl))
    throw new Error('nodeUrl must be an http or https URL without query or credentials, such as http://10.0.0.3:3000.');
  return {
    url,
    prefix,
    nodeUrl: nodeUrl === undefined ? '' : new URL(nodeUrl).href.replace(/\/+$/, ''),
    nodeTtlMs: Math.ceil(Math.min(nodeTtlMs, MAX_TIMER_MS / 2)),
  };
}

/** Whether a text is a URL that {@link resolveRedisOptions} accepts. */
export function isRedisUrl(url: string): boolean {
  return URL.canParse(url) && /^rediss?:$/.test(new URL(url).protocol) && new URL(url).hostname !== '';
}

/** Whether a text is a URL at which a node can be reached: http or https, with or without a path. */
export function isNodeUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, origin, pathname, href } = new URL(url);
  return /^https?:$/.test(protocol) && href === origin + pathname;
}

/** The error of a Redis that cannot be reached at start, without the credentials in its URL. */
export function redisUnreachable(url: string, cause: unknown): Error {
  return new Error(`Cannot connect to Redis at ${new URL(url).host}. Start it, or correct its URL and credentials.`, { cause });
}

import { createLogger } from '../logger.ts';
import { connectRedis, type RedisClient } from '../nodes/redis-client.ts';
import { RedisLink } from '../nodes/redis-link.ts';
import { resolveRedisOptions } from '../nodes/redis-options.ts';
import * as scripts from '../nodes/scripts.ts';

/** The scripts of the nodes, for tests with a real Redis. */
export const SCRIPTS = scripts;

/** Connects to a Redis as a node does. */
export function connectTo(url: string): Promise<RedisClient> {
  return connectRedis({ url }, () => undefined);
}

/** Joins the nodes of a Redis, with no other part of an orchestrator. */
export async function joinNodes(url: string, prefix: string): Promise<RedisLink> {
  const link = new RedisLink(resolveRedisOptions({ url, prefix }), createLogger('silent'));
  link.start({ onJoin: () => [], onMessage: () => undefined, onNodeGone: () => undefined, onTasksLost: () => undefined });
  await link.ready;
  return link;
}

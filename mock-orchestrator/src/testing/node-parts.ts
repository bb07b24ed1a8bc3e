// What tests with a real Redis use of a node.
export { createLogger } from '../logger.ts';
export { connectRedis } from '../nodes/redis-client.ts';
export { RedisLink } from '../nodes/redis-link.ts';
export { resolveRedisOptions } from '../nodes/redis-options.ts';
export * from '../nodes/scripts.ts';

import { randomBytes } from 'node:crypto';
import { connectRedis } from './redis-client.ts';
import { type RedisOptions, redisUnreachable, resolveRedisOptions } from './redis-options.ts';
import { SHARE_SECRET } from './scripts.ts';

const SECRET_BYTES = 32;

/**
 * The secret that signs the tokens of local sign-in on all nodes of a Redis. The first node creates it. Anyone who can read this
 * Redis can sign in as anyone, as anyone on the machine can with local sign-in anyway.
 *
 * @throws Error if Redis cannot be reached
 */
export async function shareSecret(redis: string | RedisOptions): Promise<Uint8Array> {
  const options = resolveRedisOptions(redis);
  try {
    const client = await connectRedis(options, () => undefined, { socketTimeoutMs: options.nodeTtlMs });
    const secret = await client.eval(SHARE_SECRET, { arguments: [options.prefix, randomBytes(SECRET_BYTES).toString('base64')] });
    client.destroy();
    return Buffer.from(String(secret), 'base64');
  } catch (error) {
    throw redisUnreachable(options.url, error);
  }
}

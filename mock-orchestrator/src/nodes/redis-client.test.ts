import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createLogger } from '../logger.ts';
import { useFakeClock } from '../testing/stage.ts';
import { connectRedis } from './redis-client.ts';
import { RedisLink } from './redis-link.ts';
import { resolveRedisOptions } from './redis-options.ts';

/** The options of a Redis that accepts connections and never answers, as a stopped process does. */
async function startSilentRedis() {
  const connected = Promise.withResolvers<void>();
  const server = createServer((socket) => {
    onTestFinished(() => void socket.destroy());
    socket.on('error', () => undefined).once('data', () => connected.resolve());
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const options = resolveRedisOptions(`redis://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return { options, connected: connected.promise };
}

test('connecting to a Redis that never answers fails in the end', async () => {
  const { options, connected } = await startSilentRedis();
  useFakeClock();
  const failed = expect(connectRedis(options, () => undefined)).rejects.toThrow('does not answer');
  await connected;
  await vi.advanceTimersByTimeAsync(5000);
  await failed;
});

test('a link to a Redis that never answers can be closed', async () => {
  const { options, connected } = await startSilentRedis();
  const link = new RedisLink(options, createLogger('silent'));
  link.start({ onJoin: () => [], onMessage: () => undefined, onNodeGone: () => undefined, onTasksLost: () => undefined });
  await connected;
  await link.close();
  await expect(link.ready).rejects.toThrow();
});

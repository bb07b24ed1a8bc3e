import { once } from 'node:events';
import { connect } from 'node:net';
import { runCommand } from '../../scripts/run-program.js';
import { requirePrograms } from './require-programs.ts';
import { type RunningServer, startServer } from './start-server.ts';

/**
 * Installs Redis if it is missing and the user is root.
 *
 * @throws Error with the cure, if Redis is missing and can't be installed
 */
export function requireRedis(): Promise<void> {
  return requirePrograms({
    name: 'Redis',
    programs: ['redis-server'],
    packages: ['redis-server'],
    cure: 'Install redis-server, or skip the tests with several workers with --without redis.',
  });
}

/**
 * Starts a Redis without persistence, as {@link requireRedis} installs it.
 *
 * @param fixedPort - default: a free port
 */
export async function startRedis(fixedPort?: number): Promise<RunningServer & { readonly redisUrl: string }> {
  await requireRedis();
  const server = await startServer({
    name: 'redis',
    program: 'redis-server',
    ...(fixedPort !== undefined && { port: fixedPort }),
    args: (port) => ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    isReady: async (url) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      await once(socket, 'connect');
      socket.destroy();
      return true;
    },
  });
  return { ...server, redisUrl: `redis://127.0.0.1:${server.port}/0` };
}

/** The keys in a Redis that start with a prefix. */
export async function listKeys(redisUrl: string, prefix: string): Promise<readonly string[]> {
  const output = await runCommand('redis-cli', ['-u', redisUrl, '--raw', 'keys', `${prefix}*`]);
  return output.split('\n').filter((line) => line !== '');
}

import { createConnection } from 'node:net';
import { runCommand } from './run-command.ts';
import { type RunningServer, startServer } from './start-server.ts';

/**
 * Starts a Redis that keeps nothing: the installed one, else Debian's package when root.
 *
 * @throws Error that says what to do, where there is none and it cannot be installed
 */
export async function startRedis(): Promise<RunningServer & { readonly redisUrl: string }> {
  if (!(await isInstalled())) await install();
  const server = await startServer({
    name: 'redis',
    program: 'redis-server',
    args: (port) => ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    isReady: async (url) => await acceptsConnections(Number(new URL(url).port)),
  });
  return { ...server, redisUrl: `redis://127.0.0.1:${server.port}/0` };
}

async function isInstalled(): Promise<boolean> {
  return await runCommand('redis-server', ['--version']).then(
    () => true,
    () => false,
  );
}

async function install(): Promise<void> {
  const cure = 'Install redis-server, or leave several workers out with --without redis.';
  if (process.getuid?.() !== 0) throw new Error(`Redis is not installed. ${cure}`);
  try {
    await runCommand('apt-get', ['update', '-qq']);
    await runCommand('apt-get', ['install', '-y', '-qq', 'redis-server'], { DEBIAN_FRONTEND: 'noninteractive' });
  } catch (error) {
    throw new Error(`Redis is not installed and could not be. ${cure}`, { cause: error });
  }
}

function acceptsConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

// One server under measurement, in a process of its own. Prints nothing; answers the messages of `server-process.ts`.
import process from 'node:process';
import { listenAsNode } from '../../interop/servers/listen-as-node.ts';
import { startBareServer } from './bare-server.ts';
import type { Memory, ReadingRequest, ServerKind } from './server-process.ts';

async function start(kind: ServerKind, redisUrl: string | undefined, forwards: boolean): Promise<number> {
  if (kind === 'bare') return startBareServer();
  return listenAsNode((url) => ({
    authenticate: (token) => ({ user: { id: token, name: token } }),
    journal: kind === 'orchestrator with journal',
    ...(redisUrl && { redis: { url: redisUrl, ...(forwards && { nodeUrl: url }) } }),
  }));
}

function read(request: ReadingRequest): number | Memory {
  if (request === 'cpu') {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed + external, rss };
}

process.on('message', (message: ReadingRequest | 'stop') => {
  if (message === 'stop') process.exit(0);
  process.send?.(read(message));
});
process.on('disconnect', () => process.exit(0));
process.send?.(await start(process.argv[2] as ServerKind, process.argv[3], process.argv[4] === 'forwards'));

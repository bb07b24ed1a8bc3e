// One server under measurement, in a process of its own. Prints nothing; answers the messages of `server-process.ts`.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { createOrchestrator } from '@chat-executor/orchestrator';
import { startBareServer } from './bare-server.ts';
import type { Memory, ReadingRequest, ServerKind } from './server-process.ts';

async function start(kind: ServerKind, redisUrl: string | undefined, forwards: boolean): Promise<number> {
  if (kind === 'bare') return startBareServer();
  // Listens first, so that it knows its own address.
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const orchestrator = createOrchestrator({
    authenticate: (token) => ({ user: { id: token, name: token } }),
    journal: kind === 'orchestrator with journal',
    ...(redisUrl && { redis: { url: redisUrl, ...(forwards && { nodeUrl: `http://127.0.0.1:${port}` }) } }),
  });
  server.on('request', (request, response) => void orchestrator.listener(request, response));
  orchestrator.attach(server);
  await orchestrator.ready;
  return port;
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

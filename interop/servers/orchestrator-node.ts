// One node of an orchestrator, as a process that can be killed. Prints its port. Started by orchestrator-nodes.ts.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { authenticateStaticTokens, createOrchestrator } from '@chat-executor/orchestrator';
import type { NodeSettings } from './orchestrator-nodes.ts';

const { redis, users, limits, forwards } = JSON.parse(process.argv[2] ?? '') as NodeSettings;
// Listens first, so that it knows its own address.
const server = createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const orchestrator = createOrchestrator({
  authenticate: authenticateStaticTokens(users),
  redis: { ...redis, ...(forwards && { nodeUrl: `http://127.0.0.1:${port}` }) },
  limits,
  faults: true,
});
server.on('request', (request, response) => void orchestrator.listener(request, response));
orchestrator.attach(server);
await orchestrator.ready;
process.stdout.write(`${port}\n`);

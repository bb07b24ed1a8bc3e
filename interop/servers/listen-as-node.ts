import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createOrchestrator, type OrchestratorOptions } from '@chat-executor/orchestrator';

/**
 * Starts an orchestrator on a free port. Listens before it is created, so that it knows its own address.
 *
 * @param createOptions - gets that address
 * @returns the port
 */
export async function listenAsNode(createOptions: (url: string) => OrchestratorOptions): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const orchestrator = createOrchestrator(createOptions(`http://127.0.0.1:${port}`));
  server.on('request', (request, response) => void orchestrator.listener(request, response));
  orchestrator.attach(server);
  await orchestrator.ready;
  return port;
}

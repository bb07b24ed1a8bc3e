import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createOrchestrator, type Orchestrator, type OrchestratorOptions } from './orchestrator.ts';

/** Time to write pending answers when stopping, in milliseconds. */
const FLUSH_MS = 500;
const FLUSH_STEP_MS = 10;

/** Where a started orchestrator listens. */
export type ListenOptions = {
  /** 0 picks any free port. */
  readonly port: number;
  /** Default `127.0.0.1`. */
  readonly host?: string;
};

/** An orchestrator on its own server. */
export type StartedOrchestrator = {
  readonly orchestrator: Orchestrator;
  readonly port: number;
  /** Origin to open in a browser on this machine. */
  readonly url: string;
  /** Ends every request, disconnects every socket and frees the port. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts an orchestrator on its own server.
 *
 * @throws Error with a cure if the port is taken; the operating system's error if listening fails otherwise
 */
export async function startOrchestrator(
  { port, host = '127.0.0.1' }: ListenOptions,
  options: OrchestratorOptions,
): Promise<StartedOrchestrator> {
  const orchestrator = createOrchestrator(options);
  const server = createServer((request, response) => void orchestrator.listener(request, response));
  orchestrator.attach(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? portTaken(port) : error));
    server.listen(port, host, () => resolve());
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    orchestrator,
    port: taken,
    url: `http://${browsableHost(host)}:${taken}`,
    stop: async () => {
      await orchestrator.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // The last answers are still being written, but callers that do not read them are not waited for.
      const whenWritten = setInterval(() => server.closeIdleConnections(), FLUSH_STEP_MS);
      const atLast = setTimeout(() => server.closeAllConnections(), FLUSH_MS);
      await closed;
      clearInterval(whenWritten);
      clearTimeout(atLast);
    },
  };
}

/** A host that a browser on this machine can open, which the unspecified addresses are not. */
function browsableHost(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::' || host === '::1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function portTaken(port: number): Error {
  return new Error(`Port ${port} is already in use. Choose another port with --port or the PORT environment variable.`);
}

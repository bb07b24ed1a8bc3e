import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createOrchestrator, type Orchestrator, type OrchestratorOptions } from '../orchestrator.ts';

/** How long pending answers may take to be written when the server stops, in milliseconds. */
const FLUSH_MS = 500;
const FLUSH_INTERVAL_MS = 10;

/** The address to listen on. */
export type ListenOptions = {
  /** 0 picks any free port. */
  readonly port: number;
  /** Default `127.0.0.1`. */
  readonly host?: string;
};

/** A running orchestrator with its own server. */
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
 * @throws Error with a cure if the port is taken or Redis cannot be reached; the operating system's error if listening fails otherwise
 */
export async function startOrchestrator(
  { port, host = '127.0.0.1' }: ListenOptions,
  options: OrchestratorOptions,
): Promise<StartedOrchestrator> {
  const orchestrator = createOrchestrator(options);
  await orchestrator.ready.catch(async (error: unknown) => {
    await orchestrator.close();
    throw error;
  });
  const server = createServer((request, response) => void orchestrator.listener(request, response));
  orchestrator.attach(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? portInUse(port) : error));
    server.listen(port, host, () => resolve());
  });
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    orchestrator,
    port: actualPort,
    url: `http://${browsableHost(host)}:${actualPort}`,
    stop: async () => {
      await orchestrator.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Connections close once their last answer is written, or after the limit if the caller does not read it.
      const closeIdle = setInterval(() => server.closeIdleConnections(), FLUSH_INTERVAL_MS);
      const closeAll = setTimeout(() => server.closeAllConnections(), FLUSH_MS);
      await closed;
      clearInterval(closeIdle);
      clearTimeout(closeAll);
    },
  };
}

/** A host that a browser on this machine can open. A browser cannot open `0.0.0.0` or `::`. */
function browsableHost(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::' || host === '::1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function portInUse(port: number): Error {
  return new Error(`Port ${port} is already in use. Choose another port with --port or the PORT environment variable.`);
}

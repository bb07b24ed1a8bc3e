import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { cacheFolder } from '../../scripts/python-environment.js';

/** A started server. */
export type RunningServer = {
  /** Origin, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly port: number;
  readonly processId: number;
  /** Stops it. Resolves when it has exited. */
  readonly stop: () => Promise<void>;
};

/** A server to start. */
export type ServerProgram = {
  readonly name: string;
  readonly program: string;
  readonly args: (port: number) => readonly string[];
  readonly environment?: (port: number) => Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Default: a free port. */
  readonly port?: number;
  /** Whether it is ready; a rejection means that it is not. */
  readonly isReady: (url: string) => Promise<boolean>;
  /** Limit on the time until it is ready, in milliseconds. Default 120,000. */
  readonly readyMs?: number;
};

/**
 * Starts a server on a loopback port and waits until it is ready. Its output goes to a log file in the cache folder.
 *
 * @throws Error that names the log file, if the server exits or is not ready in time
 */
export async function startServer({
  name,
  program,
  args,
  environment,
  cwd,
  port: wantedPort,
  isReady,
  readyMs = 120_000,
}: ServerProgram): Promise<RunningServer> {
  const port = wantedPort ?? (await findFreePort());
  const logs = path.join(cacheFolder(), 'logs');
  mkdirSync(logs, { recursive: true });
  // Each worker of vitest has its own files.
  const worker = process.env['VITEST_POOL_ID'];
  const logFile = path.join(logs, worker === undefined ? `${name}.log` : `${name}-${worker}.log`);
  const log = createWriteStream(logFile);
  const child = spawn(program, args(port), {
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, ...environment?.(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A separate process group, so that its workers stop with it.
    detached: true,
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const server = { url: `http://127.0.0.1:${port}`, port, processId: child.pid ?? 0, stop: () => stopGroup(child) };
  const deadline = Date.now() + readyMs;
  while (!(await isReady(server.url).catch(() => false))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await server.stop();
      throw new Error(`${name} did not start; see ${logFile}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return server;
}

/** Whether a URL responds with a 2xx status. Rejects if nothing responds within 2 seconds. */
export async function respondsOk(url: string): Promise<boolean> {
  return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
}

/** A loopback port that no program uses. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-(child.pid ?? 0), name);
    } catch {
      // It has just exited.
    }
  };
  signal('SIGTERM');
  const timer = setTimeout(() => signal('SIGKILL'), 10_000);
  await exit;
  clearTimeout(timer);
  // A worker may outlive its parent.
  signal('SIGKILL');
}

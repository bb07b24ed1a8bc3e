import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { cacheFolder } from '../../scripts/python-environment.js';

/** A server that was started and can be stopped. */
export type RunningServer = {
  /** Origin, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly port: number;
  /** Ends it and waits for that. */
  readonly stop: () => Promise<void>;
};

/** What to start. */
export type ServerProgram = {
  readonly name: string;
  readonly program: string;
  readonly args: (port: number) => readonly string[];
  readonly environment?: (port: number) => Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Its port. Default: a free port. */
  readonly port?: number;
  /** Whether it answers yet. */
  readonly isReady: (url: string) => Promise<boolean>;
  /** How long it may take to answer, in milliseconds. Default 120,000. */
  readonly readyMs?: number;
};

/**
 * Starts a server on a loopback port and waits until it answers. What it prints goes to a log file in the cache folder.
 *
 * @throws Error that names the log file, when it ends or does not answer in time
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
  const logFile = path.join(logs, `${name}.log`);
  const log = createWriteStream(logFile);
  const child = spawn(program, args(port), {
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, ...environment?.(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its workers end with it.
    detached: true,
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const server = { url: `http://127.0.0.1:${port}`, port, stop: () => stopGroup(child) };
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

/** Whether an address answers with a good status. */
export async function answersWell(url: string): Promise<boolean> {
  return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
}

/** A free TCP port on loopback. */
function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-(child.pid ?? 0), name);
    } catch {
      // It has just ended.
    }
  };
  signal('SIGTERM');
  const timer = setTimeout(() => signal('SIGKILL'), 10_000);
  await ended;
  clearTimeout(timer);
  // A worker may outlive its parent.
  signal('SIGKILL');
}

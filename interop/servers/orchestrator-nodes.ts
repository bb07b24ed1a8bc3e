import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Limits, RedisOptions, StaticUser } from '@chat-executor/orchestrator';
import { startBalancer } from './tcp-balancer.ts';

/** The settings that all nodes have in common. */
export type NodeSettings = {
  readonly redis: RedisOptions;
  readonly users: readonly StaticUser[];
  readonly limits: Partial<Limits>;
  /** Whether the nodes reach each other, and send requests to the nodes of their executors. */
  readonly forwards: boolean;
};

/** One node in its own process. */
type OrchestratorNode = {
  /** Its own address, past the balancer. */
  readonly url: string;
  /** Ends the process at once, as a crash does. */
  readonly kill: () => Promise<void>;
  /** Stops the process without ending it, as a suspended machine does. */
  readonly freeze: () => void;
  readonly thaw: () => void;
};

/** Several nodes behind one address. */
export type OrchestratorNodes = { readonly url: string; readonly nodes: readonly OrchestratorNode[]; readonly stop: () => Promise<void> };

const PROGRAM = fileURLToPath(new URL('./orchestrator-node.ts', import.meta.url));

/** Starts nodes of the orchestrator on one Redis, behind a round-robin TCP balancer. */
export async function startOrchestratorNodes(count: number, settings: NodeSettings): Promise<OrchestratorNodes> {
  const started = await Promise.all(Array.from({ length: count }, () => startNode(settings)));
  const balancer = await startBalancer(started.map(({ port }) => port));
  return {
    url: balancer.url,
    nodes: started,
    stop: async () => {
      await balancer.stop();
      await Promise.all(started.map(({ kill }) => kill()));
    },
  };
}

async function startNode(settings: NodeSettings): Promise<OrchestratorNode & { readonly port: number }> {
  const args = ['--conditions=chat-executor-source', PROGRAM, JSON.stringify(settings)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout);
  const exit = once(child, 'exit').then(() => {
    throw new Error('A node of the orchestrator exited before it was ready; its error is above.');
  });
  const [line] = (await Promise.race([once(lines, 'line'), exit])) as [string];
  exit.catch(() => undefined);
  const port = Number(line);
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    kill: () => killProcess(child),
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
  };
}

async function killProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

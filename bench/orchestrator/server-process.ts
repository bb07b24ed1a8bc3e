import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A server to measure: the orchestrator as a library starts it, the same with its journal, or bare Socket.IO. */
export type ServerKind = 'orchestrator' | 'orchestrator with journal' | 'bare';

/** What a server process is asked for. */
export type ReadingRequest = 'cpu' | 'memory';

/** The memory of one server process after a garbage collection, in bytes. */
export type Memory = { readonly heap: number; readonly rss: number };

/** A server in a process of its own, so that its CPU time and memory are its own. */
export type ServerProcess = {
  readonly kind: ServerKind;
  readonly url: string;
  /** CPU time since its start, in milliseconds. */
  readonly readCpu: () => Promise<number>;
  readonly readMemory: () => Promise<Memory>;
  readonly stop: () => Promise<void>;
};

/**
 * Starts a server on a free port.
 *
 * @param node - makes it one of several nodes: the URL of their Redis, and whether they send requests to each other
 */
export async function startServerProcess(
  kind: ServerKind,
  node?: { readonly redisUrl: string; readonly forwards: boolean },
): Promise<ServerProcess> {
  const child = fork(
    path.join(import.meta.dirname, 'server-program.ts'),
    [kind, ...(node ? [node.redisUrl, node.forwards ? 'forwards' : ''] : [])],
    {
      execArgv: [...process.execArgv, '--expose-gc'],
    },
  );
  const [port] = (await once(child, 'message')) as [number];
  const read = async <Reading>(request: ReadingRequest): Promise<Reading> => {
    child.send(request);
    const [reading] = (await once(child, 'message')) as [Reading];
    return reading;
  };
  return {
    kind,
    url: `http://127.0.0.1:${port}`,
    readCpu: () => read<number>('cpu'),
    readMemory: () => read<Memory>('memory'),
    stop: async () => {
      const exited = once(child, 'exit');
      child.send('stop');
      await exited;
    },
  };
}

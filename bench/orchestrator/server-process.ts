import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A server to measure: the orchestrator as a library starts it, the same with its journal, or bare Socket.IO. */
export type ServerKind = 'orchestrator' | 'orchestrator with journal' | 'bare';

/** What one server process has used: CPU time since its start, and its memory after a garbage collection, in bytes. */
export type Reading = { readonly cpuMs: number; readonly heap: number; readonly rss: number };

/** A server in a process of its own, so that its CPU time and memory are its own. */
export type ServerProcess = {
  readonly kind: ServerKind;
  readonly url: string;
  readonly read: () => Promise<Reading>;
  readonly stop: () => Promise<void>;
};

/** Starts a server on a free port. */
export async function startServerProcess(kind: ServerKind): Promise<ServerProcess> {
  const child = fork(path.join(import.meta.dirname, 'server-program.ts'), [kind], { execArgv: [...process.execArgv, '--expose-gc'] });
  const [port] = (await once(child, 'message')) as [number];
  return {
    kind,
    url: `http://127.0.0.1:${port}`,
    read: async () => {
      child.send('read');
      const [reading] = (await once(child, 'message')) as [Reading];
      return reading;
    },
    stop: async () => {
      const exited = once(child, 'exit');
      child.send('stop');
      await exited;
    },
  };
}

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { findNode } from '../../scripts/run-program.js';
import { type Watched, watchLines } from '../../tests/end-to-end/program.ts';

/** Memory and open files of a process. */
export type Usage = {
  /** Live objects after garbage collection, in MiB; undefined for a process that is not ours to inspect. */
  readonly liveMib?: number;
  /** Resident memory, in MiB. */
  readonly residentMib: number;
  readonly openFiles: number;
};

/** Returns resident memory and open files of a process, from `/proc`. */
export function readUsage(processId: number): Usage {
  const [, kib = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, 'utf8')) ?? [];
  return { residentMib: Number(kib) / 1024, openFiles: readdirSync(`/proc/${processId}/fd`).length };
}

/** A Node program that runs with an inspector, so that its live memory can be measured. */
export class WatchedProgram {
  readonly name: string;
  readonly #watched: Watched<string>;
  readonly #inspector = Promise.withResolvers<string>();

  /** Starts a program with the given environment variables and PATH. */
  constructor(name: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    this.name = name;
    const child = spawn(findNode(), ['--inspect=127.0.0.1:0', ...args], {
      env: { PATH: process.env['PATH'], NODE_OPTIONS: '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const watched = watchLines(child);
    this.#watched = watched;
    child.stderr.on('data', () => {
      const [address] = /ws:\/\/\S+/.exec(watched.errors()) ?? [];
      if (address) this.#inspector.resolve(address);
    });
    void this.ended.then((code) => this.#inspector.reject(new Error(`${name} ended with ${code}: ${watched.errors()}`)));
    this.#inspector.promise.catch(() => undefined);
  }

  /** Lines of standard output so far. */
  get lines(): readonly string[] {
    return this.#watched.lines();
  }

  /** Resolves with the exit code, or the name of the signal that ended it. */
  get ended(): Watched<string>['ended'] {
    return this.#watched.ended;
  }

  kill(signal: NodeJS.Signals): void {
    this.#watched.process.kill(signal);
  }

  /**
   * Resolves with the first line after the first `from` ones that matches.
   *
   * @throws Error if the program ends without one
   */
  line(matches: (line: string) => boolean, from?: number): Promise<string> {
    return this.#watched.line(matches, from);
  }

  /** Collects garbage and returns what the program still uses. */
  async usage(): Promise<Usage> {
    const inspector = await Inspector.connect(await this.#inspector.promise);
    try {
      // Finalizers free more in a second collection.
      for (let round = 0; round < 3; round += 1) await inspector.call('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize = 0 } = await inspector.call('Runtime.getHeapUsage');
      return { liveMib: ((usedSize ?? 0) + backingStorageSize) / 2 ** 20, ...readUsage(this.#watched.process.pid ?? 0) };
    } finally {
      inspector.close();
    }
  }
}

type HeapUsage = { usedSize?: number; backingStorageSize?: number };

/** A connection to Node's inspector. */
class Inspector {
  readonly #socket: WebSocket;
  #id = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  static async connect(address: string): Promise<Inspector> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', () => reject(new Error(`Cannot connect to ${address}.`)), { once: true });
    });
    return new Inspector(socket);
  }

  call(method: string): Promise<HeapUsage> {
    this.#id += 1;
    const id = this.#id;
    return new Promise((resolve, reject) => {
      const read = ({ data }: MessageEvent<string>) => {
        const answer = JSON.parse(data) as { id?: number; result?: HeapUsage; error?: object };
        if (answer.id !== id) return;
        this.#socket.removeEventListener('message', read);
        if (answer.result) resolve(answer.result);
        else reject(new Error(`${method}: ${JSON.stringify(answer.error)}`));
      };
      this.#socket.addEventListener('message', read);
      this.#socket.send(JSON.stringify({ id, method }));
    });
  }

  close(): void {
    this.#socket.close();
  }
}

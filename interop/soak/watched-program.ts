import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { findNode } from '../../scripts/run-program.js';

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
  /** Lines of standard output so far. */
  readonly lines: string[] = [];
  /** Resolves with the exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string | null>;
  readonly #child: ReturnType<typeof spawn>;
  readonly #inspector = Promise.withResolvers<string>();
  readonly #watchers = new Set<() => void>();
  #errors = '';

  /** Starts a program with the given environment variables and PATH. */
  constructor(name: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    this.name = name;
    this.#child = spawn(findNode(), ['--inspect=127.0.0.1:0', ...args], {
      env: { PATH: process.env['PATH'], NODE_OPTIONS: '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.ended = new Promise((resolve) => this.#child.on('close', (code, signal) => resolve(code ?? signal)));
    let rest = '';
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      this.lines.push(...lines);
      for (const watcher of [...this.#watchers]) watcher();
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#errors += text;
      const [address] = /ws:\/\/\S+/.exec(this.#errors) ?? [];
      if (address) this.#inspector.resolve(address);
    });
    void this.ended.then((code) => {
      this.#inspector.reject(new Error(`${name} ended with ${code}: ${this.#errors}`));
      for (const watcher of [...this.#watchers]) watcher();
    });
    this.#inspector.promise.catch(() => undefined);
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /**
   * Resolves with the first line after the first `from` ones that matches.
   *
   * @throws Error if the program ends without one
   */
  async line(matches: (line: string) => boolean, from = 0): Promise<string> {
    const find = () => this.lines.slice(from).find(matches);
    let hasEnded = false;
    void this.ended.then(() => {
      hasEnded = true;
    });
    while (find() === undefined) {
      if (hasEnded) throw new Error(`${this.name} ended without the expected line: ${this.#errors}`);
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.#watchers.delete(wake);
          resolve();
        };
        this.#watchers.add(wake);
      });
    }
    return find() ?? '';
  }

  /** Collects garbage and returns what the program still uses. */
  async usage(): Promise<Usage> {
    const inspector = await Inspector.connect(await this.#inspector.promise);
    try {
      // Finalizers free more in a second collection.
      for (let round = 0; round < 3; round += 1) await inspector.call('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize = 0 } = await inspector.call('Runtime.getHeapUsage');
      return { liveMib: ((usedSize ?? 0) + backingStorageSize) / 2 ** 20, ...readUsage(this.#child.pid ?? 0) };
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

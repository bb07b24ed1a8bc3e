import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../scripts/workspaces.js';
import type { StartedBackend } from './backends.ts';
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts';
import type { Random } from './random.ts';
import { WatchedProgram } from './watched-program.ts';

/** The receipt of one request, as the program logs it. */
type Line = { readonly event: string; readonly id?: string; readonly running?: number };

/**
 * The two executors of one backend. The first one lives through the whole soak: its connection is cut and its process is paused. The
 * second one is killed and started again.
 */
export class ExecutorPair {
  readonly steady: WatchedProgram;
  readonly #backend: StartedBackend;
  readonly #providerUrl: string;
  readonly #proxy: CuttingProxy;
  readonly #folder: string;
  #mortal: WatchedProgram;
  readonly #programs: WatchedProgram[] = [];

  private constructor(backend: StartedBackend, providerUrl: string, proxy: CuttingProxy) {
    this.#backend = backend;
    this.#providerUrl = providerUrl;
    this.#proxy = proxy;
    this.#folder = mkdtempSync(path.join(tmpdir(), 'soak-'));
    this.steady = this.#start('steady', proxy.url);
    this.#mortal = this.#start('mortal', backend.url);
  }

  /** Starts both and waits until they are ready. */
  static async start(backend: StartedBackend, providerUrl: string): Promise<ExecutorPair> {
    const pair = new ExecutorPair(backend, providerUrl, await startCuttingProxy(backend.url));
    await Promise.all([pair.steady, pair.#mortal].map((program) => program.line(isReady)));
    return pair;
  }

  /** Disturbs one of the executors. Resolves when it is back. */
  async disturb(random: Random): Promise<void> {
    const kind = random.integer(0, 2);
    if (kind === 0) {
      const from = this.steady.lines.length;
      this.#proxy.cut();
      await this.steady.line(isReady, from);
    } else if (kind === 1) {
      this.steady.kill('SIGSTOP');
      await wait(random.integer(100, 2_000));
      this.steady.kill('SIGCONT');
    } else {
      this.#mortal.kill('SIGKILL');
      await this.#mortal.ended;
      this.#mortal = this.#start('mortal', this.#backend.url);
      await this.#mortal.line(isReady);
    }
  }

  /** Stops both, and returns what is wrong: a request that ended twice or not at all, or an unexpected message. */
  async stop(): Promise<readonly string[]> {
    for (const program of [this.steady, this.#mortal]) program.kill('SIGTERM');
    await Promise.all(this.#programs.map(({ ended }) => ended));
    await this.#proxy.stop();
    rmSync(this.#folder, { recursive: true, force: true });
    return this.#programs.flatMap((program) => examine(program));
  }

  #start(name: string, url: string): WatchedProgram {
    const bin = path.join(root, 'executor-cli/dist/bin.js');
    const seconds = { 'first-token': 10, idle: 10, callback: 7, total: 40, drain: 5 };
    const program = new WatchedProgram(
      `${name} executor of the ${this.#backend.name}`,
      [
        bin,
        ...['--backend', url, '--token-env', 'TOKEN', '--name', name, '--log-format', 'json'],
        ...['--provider', 'openai-compatible', '--base-url', this.#providerUrl],
        ...Object.entries(seconds).flatMap(([limit, value]) => [`--${limit}-seconds`, String(value)]),
      ],
      { TOKEN: this.#backend.token, CHAT_EXECUTOR_STATUS_DIR: this.#folder },
    );
    this.#programs.push(program);
    return program;
  }
}

function isReady(line: string): boolean {
  return line.startsWith('{') && (JSON.parse(line) as Line).event === 'ready';
}

function examine({ name, lines }: WatchedProgram): string[] {
  const events = lines.map((line) => JSON.parse(line) as Line);
  const ids = events.flatMap(({ event, id }) => (event === 'receipt' && id !== undefined ? [id] : []));
  const problems = [];
  if (new Set(ids).size !== ids.length) problems.push(`${name}: a request has two receipts`);
  const running = events.find(({ event }) => event === 'draining')?.running ?? 0;
  if (running > 0) problems.push(`${name}: ${running} requests are still running`);
  return problems;
}

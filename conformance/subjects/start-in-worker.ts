import { Worker } from 'node:worker_threads';
import type { ExecutorEnvironment, RunningSubject, StartExecutor } from '../src/subject/subject-process.ts';

/** A message to a thread: starts an executor by id, or stops it. */
export type ThreadCommand = { readonly start: string; readonly environment: ExecutorEnvironment } | 'stop';

/** A message from a thread: an output line of its executor, or the confirmation of a stop. */
export type ThreadMessage = { readonly line: string } | 'stopped';

/** Grace period for a thread to stop its executor, in milliseconds. */
const STOP_GRACE_MS = 2_000;

const MAX_IDLE = 12;

/** Threads without an executor, reused because starting one is expensive. */
export class ThreadPool {
  readonly #open: () => Worker;
  #idle: Worker[] = [];

  constructor(open: () => Worker) {
    this.#open = open;
  }

  take(): Worker {
    const worker = this.#idle.pop() ?? this.#open();
    for (const event of ['error', 'exit']) worker.removeAllListeners(event);
    // An idle thread must not keep the process alive.
    worker.unref();
    return worker;
  }

  /** Keeps a thread for reuse while it is alive: leftovers of its last executor may still end it. */
  keep(worker: Worker): void {
    if (this.#idle.length >= MAX_IDLE) {
      void worker.terminate();
      return;
    }
    this.#idle.push(worker);
    const forget = () => {
      this.#idle = this.#idle.filter((other) => other !== worker);
    };
    worker.once('exit', forget).on('error', forget);
  }

  /** Ends the idle threads. */
  clear(): void {
    for (const worker of this.#idle.splice(0)) void worker.terminate();
  }
}

const smallExecutors = new ThreadPool(() => new Worker(new URL('./small-executor/thread.ts', import.meta.url)));

/**
 * Starts a small executor in a thread: isolated like a process, but faster to start. Uncaught errors end it. A cleanly stopped
 * thread is reused.
 *
 * @param id - id of a broken or valid executor
 */
export function startInWorker(id: string, pool = smallExecutors): StartExecutor {
  return async (environment) => new WorkerSubject(pool, id, environment);
}

class WorkerSubject implements RunningSubject {
  readonly ended: Promise<string>;
  readonly #pool: ThreadPool;
  readonly #worker: Worker;
  #end: (reason: string) => void = () => undefined;
  #hasEnded = false;
  #isTerminated = false;
  output = '';

  constructor(pool: ThreadPool, id: string, environment: ExecutorEnvironment) {
    const worker = pool.take();
    this.#pool = pool;
    this.#worker = worker;
    this.ended = new Promise((resolve) => {
      this.#end = (reason) => {
        this.#hasEnded = true;
        resolve(reason);
      };
    });
    worker.on('message', (message: ThreadMessage) => this.#receive(message));
    worker.on('error', (error) => this.#end(`it crashed: ${error instanceof Error ? error.message : String(error)}`));
    worker.on('exit', (code) => this.#end(`its thread ended with code ${code}`));
    worker.postMessage({ start: id, environment } satisfies ThreadCommand);
  }

  async stop(): Promise<void> {
    if (this.#hasEnded) return;
    const timer = setTimeout(() => void this.#terminate(), STOP_GRACE_MS);
    this.#worker.postMessage('stop' satisfies ThreadCommand);
    await this.ended;
    clearTimeout(timer);
  }

  async #terminate(): Promise<void> {
    this.#isTerminated = true;
    await this.#worker.terminate();
    this.#end('its thread was ended');
  }

  #receive(message: ThreadMessage): void {
    if (message !== 'stopped') {
      this.output += `${message.line}\n`;
      return;
    }
    if (this.#isTerminated) return;
    for (const event of ['message', 'error', 'exit']) this.#worker.removeAllListeners(event);
    this.#pool.keep(this.#worker);
    this.#end('it was stopped');
  }
}

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
let idle: Worker[] = [];

/**
 * Starts a small executor in a thread: isolated like a process, but faster to start. Uncaught errors end it. A cleanly stopped
 * thread is reused.
 *
 * @param id - id of a broken or valid executor
 */
export function startInWorker(id: string): StartExecutor {
  return async (environment) => {
    const worker = idle.pop() ?? new Worker(new URL('./small-executor/thread.ts', import.meta.url));
    for (const event of ['error', 'exit']) worker.removeAllListeners(event);
    // An idle thread must not keep the process alive.
    worker.unref();
    return new WorkerSubject(worker, id, environment);
  };
}

class WorkerSubject implements RunningSubject {
  readonly ended: Promise<string>;
  readonly #worker: Worker;
  #end: (reason: string) => void = () => undefined;
  #hasEnded = false;
  #isTerminated = false;
  output = '';

  constructor(worker: Worker, id: string, environment: ExecutorEnvironment) {
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
    keepIdle(this.#worker);
    this.#end('it was stopped');
  }
}

/** Keeps a thread for reuse while it is alive: leftovers of its last executor may still end it. */
function keepIdle(worker: Worker): void {
  if (idle.length >= MAX_IDLE) {
    void worker.terminate();
    return;
  }
  idle.push(worker);
  const forget = () => {
    idle = idle.filter((other) => other !== worker);
  };
  worker.once('exit', forget).on('error', forget);
}

import { Worker } from 'node:worker_threads';
import type { ExecutorEnvironment, RunningSubject, StartExecutor } from '../src/subject/subject-process.ts';

/** A message to a thread. */
export type ThreadOrder = { readonly start: string; readonly environment: ExecutorEnvironment } | 'stop';

/** A message from a thread: an output line of its executor, or the confirmation of a stop. */
export type ThreadReport = { readonly line: string } | 'stopped';

/** Grace period for a thread to stop its executor, in milliseconds. */
const STOP_GRACE = 2_000;

/** Maximum number of idle threads per module. */
const MOST_IDLE = 12;

/** Idle threads by module, reused because starting one is expensive. */
const idle = new Map<string, Worker[]>();

/**
 * Starts a subject in a thread: isolated like a process, but faster to start. Uncaught errors end it. A cleanly stopped thread
 * is reused.
 *
 * @param file - module of the thread, which calls `serveThread`
 * @param id - id of the executor
 */
export function startInWorker(file: URL, id: string): StartExecutor {
  return async (environment) => {
    const worker = idle.get(file.href)?.pop() ?? new Worker(file);
    for (const event of ['error', 'exit']) worker.removeAllListeners(event);
    // An idle thread must not keep the process alive.
    worker.unref();
    return new WorkerSubject(worker, file.href, id, environment);
  };
}

class WorkerSubject implements RunningSubject {
  readonly ended: Promise<string>;
  readonly #worker: Worker;
  readonly #file: string;
  #end: (how: string) => void = () => undefined;
  #hasEnded = false;
  #isTerminated = false;
  output = '';

  constructor(worker: Worker, file: string, id: string, environment: ExecutorEnvironment) {
    this.#worker = worker;
    this.#file = file;
    this.ended = new Promise((resolve) => {
      this.#end = (how) => {
        this.#hasEnded = true;
        resolve(how);
      };
    });
    worker.on('message', (report: ThreadReport) => this.#hear(report));
    worker.on('error', (error) => this.#end(`it crashed: ${error instanceof Error ? error.message : String(error)}`));
    worker.on('exit', (code) => this.#end(`its thread ended with code ${code}`));
    worker.postMessage({ start: id, environment } satisfies ThreadOrder);
  }

  async stop(): Promise<void> {
    if (this.#hasEnded) return;
    const timer = setTimeout(() => void this.#terminate(), STOP_GRACE);
    this.#worker.postMessage('stop' satisfies ThreadOrder);
    await this.ended;
    clearTimeout(timer);
  }

  /** Terminates the thread. */
  async #terminate(): Promise<void> {
    this.#isTerminated = true;
    await this.#worker.terminate();
    this.#end('its thread was ended');
  }

  #hear(report: ThreadReport): void {
    if (report !== 'stopped') {
      this.output += `${report.line}\n`;
      return;
    }
    if (this.#isTerminated) return;
    for (const event of ['message', 'error', 'exit']) this.#worker.removeAllListeners(event);
    keepIdle(this.#file, this.#worker);
    this.#end('it was stopped');
  }
}

/** Keeps a thread for reuse while it is alive: leftovers of its last executor may still end it. */
function keepIdle(file: string, worker: Worker): void {
  const waiting = idle.get(file) ?? [];
  if (waiting.length >= MOST_IDLE) {
    void worker.terminate();
    return;
  }
  idle.set(file, [...waiting, worker]);
  const forget = () =>
    idle.set(
      file,
      (idle.get(file) ?? []).filter((each) => each !== worker),
    );
  worker.once('exit', forget).on('error', forget);
}

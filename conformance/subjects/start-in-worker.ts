import { Worker } from 'node:worker_threads';
import type { ExecutorEnvironment, RunningSubject, StartExecutor } from '../src/subject/subject-process.ts';

/** What is asked of a thread. */
export type ThreadOrder = { readonly start: string; readonly environment: ExecutorEnvironment } | 'stop';

/** What a thread tells: a line that its executor printed, or that it has stopped it. */
export type ThreadReport = { readonly line: string } | 'stopped';

/** Milliseconds a thread has to stop its executor before it is ended itself. */
const STOP_GRACE = 2_000;

/** The most threads of one module that are kept while they run nothing. */
const MOST_IDLE = 12;

/** Threads that run nothing now, by their module. To start one costs far more than what most executors do in it. */
const idle = new Map<string, Worker[]>();

/**
 * Starts a subject in a thread: as alone as a process, and up in a fraction of the time. What it throws and nobody catches ends
 * it. A thread that was stopped in order is used again.
 *
 * @param file - module of the thread, which calls `serveThread`
 * @param id - which of its executors
 */
export function startInWorker(file: URL, id: string): StartExecutor {
  return async (environment) => {
    const worker = idle.get(file.href)?.pop() ?? new Worker(file);
    for (const event of ['error', 'exit']) worker.removeAllListeners(event);
    // A thread that waits for its next executor keeps no program awake.
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

  /** Ends the thread itself. One that is gone already has nobody who would tell so. */
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

/** Keeps a thread for the next executor, as long as it lives: what the last one left behind may still end it. */
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

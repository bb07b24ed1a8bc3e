import { Worker } from 'node:worker_threads';
import type { ExecutorEnvironment, RunningSubject, StartExecutor } from '../src/subject/subject-process.ts';

/** What a worker is given: which subject it is, and the variables of the suite. */
export type WorkerStart = { readonly id: string; readonly environment: ExecutorEnvironment };

/**
 * Starts a subject as a thread: as alone as a process, and up in a fraction of the time. What it throws and nobody catches ends it.
 *
 * @param file - module of the thread; it gets a {@link WorkerStart}, and posts each line it prints
 */
export function startInWorker(file: URL, id: string): StartExecutor {
  return async (environment) => {
    const worker = new Worker(file, { workerData: { id, environment } satisfies WorkerStart });
    return new WorkerSubject(worker);
  };
}

class WorkerSubject implements RunningSubject {
  readonly ended: Promise<string>;
  readonly #worker: Worker;
  output = '';

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (line: unknown) => {
      this.output += `${String(line)}\n`;
    });
    this.ended = new Promise((resolve) => {
      worker.on('error', (error) => resolve(`it crashed: ${error instanceof Error ? error.message : String(error)}`));
      worker.on('exit', (code) => resolve(`its thread ended with code ${code}`));
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}

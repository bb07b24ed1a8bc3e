import { ExecutorError } from '../../executor-error.ts';

/** Runs a limited number of concurrent requests. Others wait in order of arrival. */
export class RequestQueue {
  readonly #maxRunning: number;
  readonly #maxWaiting: number;
  readonly #onMove: () => void;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** @param onMove - called when positions in the queue change */
  constructor(maxRunning: number, maxWaiting: number, onMove: () => void) {
    this.#maxRunning = maxRunning;
    this.#maxWaiting = maxWaiting;
    this.#onMove = onMove;
  }

  /** Whether a request would have to wait. */
  get full(): boolean {
    return this.#running >= this.#maxRunning;
  }

  /**
   * Runs `task` when a slot is free.
   *
   * @param onPlace - receives a function that returns the position in the queue, from 1; 0 once running
   * @throws ExecutorError `busy` if the queue is full; the signal's reason after an abort while waiting
   */
  async run<T>(signal: AbortSignal, onPlace: (place: () => number) => void, task: () => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    if (this.full) await this.#wait(signal, onPlace);
    else this.#running += 1;
    try {
      return await task();
    } finally {
      this.#running -= 1;
      this.#startNext();
    }
  }

  async #wait(signal: AbortSignal, onPlace: (place: () => number) => void): Promise<void> {
    if (this.#waiting.length >= this.#maxWaiting) throw new ExecutorError('busy');
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        const at = this.#waiting.indexOf(start);
        if (at !== -1) this.#waiting.splice(at, 1);
        this.#onMove();
        reject(signal.reason);
      };
      const start = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      this.#waiting.push(start);
      onPlace(() => this.#waiting.indexOf(start) + 1);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  #startNext(): void {
    if (this.full) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#running += 1;
    next();
    this.#onMove();
  }
}

// The parts of Node's global scope that the orchestrator and Socket.IO use. Imported before them, and only in the worker.
import { Buffer } from 'buffer';

/** A timer with the methods of Node's. */
class Timer {
  readonly #run: () => void;
  readonly #delay: number | undefined;
  #id = 0;

  constructor(run: () => void, delay: number | undefined) {
    this.#run = run;
    this.#delay = delay;
    this.refresh();
  }

  refresh(): this {
    this.clear();
    this.#id = startTimer(this.#run, this.#delay);
    return this;
  }

  clear(): void {
    stopTimer(this.#id);
  }

  /** Does nothing: no process waits for timers here. */
  unref(): this {
    return this;
  }
}

const startTimer = globalThis.setTimeout.bind(globalThis) as (run: () => void, delay?: number) => number;
const stopTimer = globalThis.clearTimeout.bind(globalThis) as (id: number) => void;

/** Node's `setTimeout`. */
export function setTimeout(run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]): Timer {
  return new Timer(() => run(...args), delay);
}

/** Node's `clearTimeout`. Ignores anything that is not a timer. */
export function clearTimeout(timer: unknown): void {
  if (timer instanceof Timer) timer.clear();
}

const process = { env: {}, nextTick: (run: (...args: unknown[]) => void, ...args: unknown[]) => queueMicrotask(() => run(...args)) };

Object.assign(globalThis, { Buffer, process, setTimeout, clearTimeout });

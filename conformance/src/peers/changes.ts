import { suiteClock } from './suite-clock.ts';

/** Notifies waiters of changes. */
export class Changes {
  readonly #waiting = new Set<() => void>();

  notify(): void {
    for (const check of [...this.#waiting]) check();
  }

  /** Waits until `read` returns a value. @returns the value; undefined after `ms` milliseconds of suite time */
  until<T>(read: () => T | undefined, ms: number): Promise<T | undefined> {
    const first = read();
    if (first !== undefined) return Promise.resolve(first);
    return new Promise((resolve) => {
      const settle = (value: T | undefined) => {
        cancel();
        this.#waiting.delete(check);
        resolve(value);
      };
      const check = () => {
        const value = read();
        if (value !== undefined) settle(value);
      };
      const cancel = suiteClock.after(ms, () => settle(read()));
      this.#waiting.add(check);
    });
  }

  /** Waits for a condition. @returns whether it holds */
  async waitFor(condition: () => boolean, ms: number): Promise<boolean> {
    return (await this.until(() => condition() || undefined, ms)) ?? false;
  }
}

/** Holds back a provider script until the check opens it. */
export class Gate {
  readonly #changes = new Changes();
  #isOpen = false;

  open(): void {
    this.#isOpen = true;
    this.#changes.notify();
  }

  /** Waits until the gate is open. @returns whether it is */
  wait(ms: number): Promise<boolean> {
    return this.#changes.waitFor(() => this.#isOpen, ms);
  }
}

/** Sleeps. Only for pacing output, never to prove that something does not arrive. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

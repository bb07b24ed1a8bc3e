import { patientClock } from './patient-clock.ts';

/** Something that changes, and those who wait for it to be in a certain way. */
export class Changes {
  readonly #waiting = new Set<() => void>();

  /** Lets all who wait look again. */
  notify(): void {
    for (const look of [...this.#waiting]) look();
  }

  /**
   * Waits until `read` gives something.
   *
   * @returns what it gave; undefined when nothing came within `ms` milliseconds that the suite was awake
   */
  until<T>(read: () => T | undefined, ms: number): Promise<T | undefined> {
    const first = read();
    if (first !== undefined) return Promise.resolve(first);
    return new Promise((resolve) => {
      const settle = (value: T | undefined) => {
        callOff();
        this.#waiting.delete(look);
        resolve(value);
      };
      const look = () => {
        const value = read();
        if (value !== undefined) settle(value);
      };
      const callOff = patientClock.after(ms, () => settle(read()));
      this.#waiting.add(look);
    });
  }

  /** Waits until a condition holds. @returns whether it does */
  async holds(condition: () => boolean, ms: number): Promise<boolean> {
    return (await this.until(() => condition() || undefined, ms)) ?? false;
  }
}

/** Waits. Only for pacing what the suite sends, never to prove that something does not come. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

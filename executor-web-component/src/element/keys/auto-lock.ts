/** Milliseconds between two looks at the clock: a timer alone sleeps with the computer. */
const CHECK_INTERVAL = 15_000;

const MINUTE = 60_000;

/** What shows that the user is there. */
const INPUTS = ['pointerdown', 'keydown', 'wheel'] as const;

/** What it needs of a window. */
export type InputSource = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Calls back once its user has done nothing for a while. */
export class AutoLock {
  readonly #page: InputSource;
  readonly #onIdle: () => void;
  readonly #onActive: () => void;
  #minutes = 0;
  #lastInput = 0;
  #lastTold = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `onActive` is called now and then while there is input, for other tabs. */
  constructor(page: InputSource, { onIdle, onActive }: { readonly onIdle: () => void; readonly onActive: () => void }) {
    this.#page = page;
    this.#onIdle = onIdle;
    this.#onActive = onActive;
  }

  /** Counts from now. With 0 minutes it never calls back. */
  start(minutes: number): void {
    this.stop();
    if (minutes <= 0) return;
    this.#minutes = minutes;
    this.touch();
    for (const type of INPUTS) this.#page.addEventListener(type, this.#onInput, { capture: true, passive: true });
    this.#timer = setInterval(this.#look, CHECK_INTERVAL);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    for (const type of INPUTS) this.#page.removeEventListener(type, this.#onInput, { capture: true });
  }

  /** The user did something, here or in another tab. */
  touch(): void {
    this.#lastInput = Date.now();
  }

  readonly #onInput = (): void => {
    // After a sleep the first key pressed must not be what keeps the lock open.
    if (this.#look()) return;
    this.touch();
    if (Date.now() - this.#lastTold < CHECK_INTERVAL) return;
    this.#lastTold = Date.now();
    this.#onActive();
  };

  readonly #look = (): boolean => {
    if (Date.now() - this.#lastInput < this.#minutes * MINUTE) return false;
    this.stop();
    this.#onIdle();
    return true;
  };
}

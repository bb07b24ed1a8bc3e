/** Milliseconds between two checks of the clock. A single long timer would pause while the computer sleeps. */
const CHECK_INTERVAL = 15_000;

const MINUTE = 60_000;

/** Events that count as user activity. */
const ACTIVITY_EVENTS = ['pointerdown', 'keydown', 'wheel'] as const;

/** The part of a window that {@link AutoLock} needs. */
export type InputSource = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Calls a function after a period without user activity. */
export class AutoLock {
  readonly #page: InputSource;
  readonly #onIdle: () => void;
  readonly #onActive: () => void;
  #minutes = 0;
  #lastInput = 0;
  #lastReported = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `onActive` is called at intervals while the user is active, to inform other tabs. */
  constructor(page: InputSource, { onIdle, onActive }: { readonly onIdle: () => void; readonly onActive: () => void }) {
    this.#page = page;
    this.#onIdle = onIdle;
    this.#onActive = onActive;
  }

  /** Starts or restarts the countdown. 0 minutes turn it off. */
  start(minutes: number): void {
    this.stop();
    if (minutes <= 0) return;
    this.#minutes = minutes;
    this.touch();
    for (const type of ACTIVITY_EVENTS) this.#page.addEventListener(type, this.#onInput, { capture: true, passive: true });
    this.#timer = setInterval(this.#checkIdle, CHECK_INTERVAL);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    for (const type of ACTIVITY_EVENTS) this.#page.removeEventListener(type, this.#onInput, { capture: true });
  }

  /** Records user activity in this or another tab. */
  touch(): void {
    this.#lastInput = Date.now();
  }

  readonly #onInput = (): void => {
    // Checked first: the first input after a sleep must not extend an expired period.
    if (this.#checkIdle()) return;
    this.touch();
    if (Date.now() - this.#lastReported < CHECK_INTERVAL) return;
    this.#lastReported = Date.now();
    this.#onActive();
  };

  readonly #checkIdle = (): boolean => {
    if (Date.now() - this.#lastInput < this.#minutes * MINUTE) return false;
    this.stop();
    this.#onIdle();
    return true;
  };
}

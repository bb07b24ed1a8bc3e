/** Milliseconds for which a press may delay updates: a user who selects text holds the pointer longer. */
const MAX_DELAY = 1000;

/** Milliseconds between the end of a press and its click, which comes later for a finger. */
const CLICK_WAIT = 50;

/** Notices presses in an element: a click has no effect if its button moves between the press and the release. */
export class PressController {
  /** Resolves after the click of the current press, at the latest after {@link MAX_DELAY}; undefined without one. */
  ended: Promise<void> | undefined;

  constructor(host: EventTarget) {
    host.addEventListener('pointerdown', () => (this.ended ??= this.#waitForEnd()), { capture: true });
  }

  async #waitForEnd(): Promise<void> {
    const listening = new AbortController();
    await new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, MAX_DELAY);
      const endIn = (delay: number) => () => {
        clearTimeout(timer);
        timer = setTimeout(resolve, delay);
      };
      const options = { capture: true, signal: listening.signal };
      addEventListener('pointerup', endIn(CLICK_WAIT), options);
      addEventListener('pointercancel', endIn(0), options);
      // After the listeners of the page.
      addEventListener('click', endIn(0), options);
    });
    listening.abort();
    this.ended = undefined;
  }
}

/** Milliseconds after the end of a press in which its click may arrive. Browsers may delay the click of a tap by 300 ms. */
const CLICK_DELAY = 500;

const LONG_AGO = Number.NEGATIVE_INFINITY;

let isWatching = false;
/** The last press of a pointer, Enter or Space. */
let isHeld = false;
let start = LONG_AGO;
let end = LONG_AGO;

/** Starts to record presses in this window. Can be called again. */
export function watchPresses(): void {
  if (isWatching) return;
  isWatching = true;
  const onDown = ({ repeat = false }: { readonly repeat?: boolean }): void => {
    if (!repeat) start = performance.now();
    // The key went down elsewhere, such as in the page around a frame.
    else if (!isHeld) start = LONG_AGO;
    isHeld = true;
  };
  const onUp = (): void => {
    isHeld = false;
    end = performance.now();
  };
  const ifPressKey = (listener: typeof onDown) => (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') listener(event);
  };
  const options = { capture: true, passive: true };
  addEventListener('pointerdown', () => onDown({}), options);
  addEventListener('keydown', ifPressKey(onDown), options);
  addEventListener('pointerup', onUp, options);
  addEventListener('pointercancel', onUp, options);
  addEventListener('keyup', ifPressKey(onUp), options);
  // The end of a press is not reported to a window without focus.
  addEventListener('blur', onUp);
}

/**
 * Whether a click that happens now belongs to a press that began before a time of `performance.now()`. False for a click without a
 * press, such as that of a screen reader.
 */
export function beganBefore(time: number): boolean {
  const isOfPress = isHeld || performance.now() - end < CLICK_DELAY;
  return isOfPress && start < time;
}

/** Milliseconds that elements must be visible to count as seen. */
const SEEN_AFTER = 700;

/**
 * What a browser that tracks visibility (Chromium) reports: `isVisible` is false for covered, faded and transformed elements, and
 * undefined in other browsers. While it tracks an element of a frame, it also ignores clicks right after the frame was moved.
 */
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };

const TRACKING = { threshold: [1], trackVisibility: true, delay: 100 };

/** What to watch. */
export type VisibilityOptions = {
  /** Whether another page may cover or fade this one, because it is embedded. Otherwise, only the time counts. */
  readonly isEmbedded: boolean;
};

/**
 * Calls `onChange` with true when all elements have been fully visible for {@link SEEN_AFTER}, and with false when one no longer is.
 * The time starts again when the page becomes visible, and when its window gets the focus back: another window may have covered it.
 *
 * @returns a function that stops watching
 */
export function watchVisibility(
  elements: readonly Element[],
  onChange: (visible: boolean) => void,
  { isEmbedded }: VisibilityOptions,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const visible = new Set<Element>();
  const restart = (): void => {
    clearTimeout(timer);
    onChange(false);
    if (elements.every((element) => visible.has(element))) timer = setTimeout(() => onChange(true), SEEN_AFTER);
  };
  const controller = new AbortController();
  const { signal } = controller;
  document.addEventListener('visibilitychange', restart, { signal });
  // In a frame, the first click of its user also focuses the window.
  if (!isEmbedded) addEventListener('focus', restart, { signal });
  const stop = (): void => {
    clearTimeout(timer);
    controller.abort();
  };
  if (!isEmbedded || typeof IntersectionObserver === 'undefined') {
    for (const element of elements) visible.add(element);
    restart();
    return stop;
  }
  let size = [innerWidth, innerHeight].join();
  const onResize = (): void => {
    const before = size;
    size = [innerWidth, innerHeight].join();
    // Firefox observes nothing in a frame that is not displayed, and afterwards reports a size that has not changed.
    if (size === before) restart();
  };
  addEventListener('resize', onResize, { signal });
  const observer = new IntersectionObserver((entries: readonly Entry[]) => {
    for (const entry of entries) {
      if (isSeen(entry)) visible.add(entry.target);
      else visible.delete(entry.target);
    }
    restart();
  }, TRACKING);
  for (const element of elements) observer.observe(element);
  return () => {
    stop();
    observer.disconnect();
  };
}

/**
 * Calls `onChange` once with whether an element is fully visible now, and again when that changes. Always visible without an
 * IntersectionObserver.
 *
 * @returns a function that stops watching
 */
export function trackVisibility(element: Element, onChange: (isVisible: boolean) => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    onChange(true);
    return () => undefined;
  }
  const observer = new IntersectionObserver((entries: readonly Entry[]) => {
    const last = entries.at(-1);
    if (last) onChange(isSeen(last));
  }, TRACKING);
  observer.observe(element);
  return () => observer.disconnect();
}

/** 0.99 allows for rounding. */
function isSeen({ intersectionRatio, isVisible }: Entry): boolean {
  return intersectionRatio >= 0.99 && isVisible !== false;
}

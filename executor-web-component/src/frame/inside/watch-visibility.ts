/** Milliseconds that an element must be visible to count as seen. */
const SEEN_AFTER = 700;

/**
 * Calls `onChange` with true when an element has been fully visible for {@link SEEN_AFTER}, and with false when it no longer is. In
 * browsers that track this (Chromium), covered, faded or transformed elements don't count as visible.
 *
 * @returns a function that stops watching
 */
export function watchVisibility(element: Element, onChange: (visible: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { threshold: [1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as (IntersectionObserverEntry & { readonly isVisible?: boolean }) | undefined;
    // 0.99 allows for rounding. isVisible is undefined if the browser does not track it.
    const isSeen = entry !== undefined && entry.intersectionRatio >= 0.99 && entry.isVisible !== false;
    clearTimeout(timer);
    if (isSeen) timer = setTimeout(() => onChange(true), SEEN_AFTER);
    else onChange(false);
  }, options);
  observer.observe(element);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

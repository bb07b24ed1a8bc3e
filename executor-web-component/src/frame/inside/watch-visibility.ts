/** Milliseconds something must have been visible before it counts as seen. */
const SEEN_AFTER = 700;

/**
 * Calls back with true once an element has been wholly visible for a moment, and with false when it no longer is. Where
 * the browser can tell (Chromium), being covered, faded or turned by the page around the frame counts as not visible.
 */
export function watchVisibility(element: Element, onChange: (visible: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { threshold: [1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as (IntersectionObserverEntry & { readonly isVisible?: boolean }) | undefined;
    // Zero-pixel rounding aside; isVisible is undefined where the browser does not track it.
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

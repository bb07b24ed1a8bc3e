import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { trackVisibility, watchVisibility } from './watch-visibility.ts';

const [ELEMENT, OTHER] = [{}, {}] as [Element, Element];

type Entry = { readonly target?: Element; readonly intersectionRatio: number; readonly isVisible?: boolean };

const SEEN: Entry = { intersectionRatio: 1, isVisible: true };

/** Simulates observations of the browser. */
let observe: (...entries: Entry[]) => void;
const disconnect = vi.fn();
/** The events of the document and of the window. */
let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  disconnect.mockClear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly observe = vi.fn();
      readonly disconnect = disconnect;
      constructor(callback: (entries: readonly Entry[]) => void) {
        observe = (...entries) => callback(entries.map((entry) => ({ target: ELEMENT, ...entry })));
      }
    },
  );
  page = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('innerWidth', 600);
  vi.stubGlobal('innerHeight', 400);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watch({ elements = [ELEMENT], isEmbedded = true } = {}) {
  const calls: boolean[] = [];
  const stop = watchVisibility(elements, (visible) => calls.push(visible), { isEmbedded });
  return { calls, stop };
}

test('reports an element as visible only after the delay', () => {
  const { calls } = watch();
  observe(SEEN);
  vi.advanceTimersByTime(699);
  expect(calls).toEqual([false]);
  vi.advanceTimersByTime(1);
  expect(calls).toEqual([false, true]);
});

test.each([
  ['cut off', { intersectionRatio: 0.98, isVisible: true }],
  ['covered or faded', { intersectionRatio: 1, isVisible: false }],
  ['outside', { intersectionRatio: 0, isVisible: false }],
])('reports an element that is %s as not visible immediately', (_, entry) => {
  const { calls } = watch();
  observe(SEEN);
  vi.advanceTimersByTime(699);
  observe(entry);
  vi.advanceTimersByTime(10_000);
  expect(calls).toEqual([false, false]);
});

test('uses the last of several observations', () => {
  const { calls } = watch();
  observe(SEEN, { intersectionRatio: 1, isVisible: false });
  vi.advanceTimersByTime(10_000);
  expect(calls).toEqual([false]);
});

test('restarts the delay when the element is uncovered', () => {
  const { calls } = watch();
  observe(SEEN);
  vi.advanceTimersByTime(600);
  observe({ intersectionRatio: 1, isVisible: false });
  observe(SEEN);
  vi.advanceTimersByTime(600);
  expect(calls).not.toContain(true);
  vi.advanceTimersByTime(100);
  expect(calls.at(-1)).toBe(true);
});

test('uses only the intersection ratio if the browser does not track visibility', () => {
  const { calls } = watch();
  observe({ intersectionRatio: 1 });
  vi.advanceTimersByTime(700);
  expect(calls).toEqual([false, true]);
});

test('does not call back after it is stopped', () => {
  const { calls, stop } = watch();
  observe(SEEN);
  stop();
  vi.advanceTimersByTime(10_000);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(calls).toEqual([false]);
  expect(disconnect).toHaveBeenCalledOnce();
});

test('waits for all elements', () => {
  const { calls } = watch({ elements: [ELEMENT, OTHER] });
  observe(SEEN);
  vi.advanceTimersByTime(10_000);
  expect(calls).not.toContain(true);
  observe({ ...SEEN, target: OTHER });
  vi.advanceTimersByTime(700);
  expect(calls.at(-1)).toBe(true);
  observe({ intersectionRatio: 0, target: ELEMENT });
  expect(calls.at(-1)).toBe(false);
});

test('counts only the time in a page that no other page embeds', () => {
  const { calls } = watch({ isEmbedded: false });
  vi.advanceTimersByTime(700);
  expect(calls).toEqual([false, true]);
});

test('tells whether an element is visible, and when that changes', () => {
  const calls: boolean[] = [];
  const stop = trackVisibility(ELEMENT, (isVisible) => calls.push(isVisible));
  observe({ intersectionRatio: 1, isVisible: false });
  observe({ intersectionRatio: 0.5, isVisible: true }, SEEN);
  observe({ intersectionRatio: 0.5, isVisible: true });
  observe({ intersectionRatio: 1 });
  expect(calls).toEqual([false, true, false, true]);
  stop();
  expect(disconnect).toHaveBeenCalledOnce();
});

test.each([
  ['the page becomes visible', 'visibilitychange', true, false],
  ['its window gets the focus back', 'focus', false, false],
  ['not when the first click of its user focuses a frame', 'focus', true, true],
])('starts again when %s', (_, type, isEmbedded, isSeen) => {
  const { calls } = watch({ isEmbedded });
  if (isEmbedded) observe(SEEN);
  vi.advanceTimersByTime(700);
  page.dispatchEvent(new Event(type));
  expect(calls.at(-1)).toBe(isSeen);
  vi.advanceTimersByTime(700);
  expect(calls.at(-1)).toBe(true);
});

test('starts again when a frame that was not displayed is displayed, but not when its size changes', () => {
  const { calls } = watch();
  observe(SEEN);
  vi.advanceTimersByTime(700);
  vi.stubGlobal('innerHeight', 500);
  page.dispatchEvent(new Event('resize'));
  expect(calls.at(-1)).toBe(true);
  page.dispatchEvent(new Event('resize'));
  expect(calls.at(-1)).toBe(false);
  vi.advanceTimersByTime(700);
  expect(calls.at(-1)).toBe(true);
});

test('counts only the time without an IntersectionObserver', () => {
  vi.stubGlobal('IntersectionObserver', undefined);
  const { calls } = watch();
  vi.advanceTimersByTime(700);
  expect(calls).toEqual([false, true]);
});

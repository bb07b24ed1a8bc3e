import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchVisibility } from './watch-visibility.ts';

type Entry = { readonly intersectionRatio: number; readonly isVisible?: boolean };

const SEEN: Entry = { intersectionRatio: 1, isVisible: true };

/** Simulates observations of the browser. */
let observe: (...entries: Entry[]) => void;
const disconnect = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  disconnect.mockClear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly observe = vi.fn();
      readonly disconnect = disconnect;
      constructor(callback: (entries: readonly Entry[]) => void) {
        observe = (...entries) => callback(entries);
      }
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watch() {
  const calls: boolean[] = [];
  const stop = watchVisibility({} as Element, (visible) => calls.push(visible));
  return { calls, stop };
}

test('reports an element as visible only after the delay', () => {
  const { calls } = watch();
  observe(SEEN);
  vi.advanceTimersByTime(699);
  expect(calls).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(calls).toEqual([true]);
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
  expect(calls).toEqual([false]);
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
  expect(calls).toEqual([false]);
  vi.advanceTimersByTime(100);
  expect(calls).toEqual([false, true]);
});

test('uses only the intersection ratio if the browser does not track visibility', () => {
  const { calls } = watch();
  observe({ intersectionRatio: 1 });
  vi.advanceTimersByTime(700);
  expect(calls).toEqual([true]);
});

test('does not call back after it is stopped', () => {
  const { calls, stop } = watch();
  observe(SEEN);
  stop();
  vi.advanceTimersByTime(10_000);
  expect(calls).toEqual([]);
  expect(disconnect).toHaveBeenCalledOnce();
});

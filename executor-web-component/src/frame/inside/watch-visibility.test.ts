import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchVisibility } from './watch-visibility.ts';

type Entry = { readonly intersectionRatio: number; readonly isVisible?: boolean };

const SEEN: Entry = { intersectionRatio: 1, isVisible: true };

/** Tells what the browser observed. */
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
  const told: boolean[] = [];
  const stop = watchVisibility({} as Element, (visible) => told.push(visible));
  return { told, stop };
}

test('what stays wholly visible counts as seen after a moment, not before', () => {
  const { told } = watch();
  observe(SEEN);
  vi.advanceTimersByTime(699);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([true]);
});

test.each([
  ['cut off', { intersectionRatio: 0.98, isVisible: true }],
  ['covered or faded', { intersectionRatio: 1, isVisible: false }],
  ['outside', { intersectionRatio: 0, isVisible: false }],
])('what is %s is not seen, at once', (_, entry) => {
  const { told } = watch();
  observe(SEEN);
  vi.advanceTimersByTime(699);
  observe(entry);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([false]);
});

test('of several observations the last one counts', () => {
  const { told } = watch();
  observe(SEEN, { intersectionRatio: 1, isVisible: false });
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([false]);
});

test('restarts the delay when a question is uncovered', () => {
  const { told } = watch();
  observe(SEEN);
  vi.advanceTimersByTime(600);
  observe({ intersectionRatio: 1, isVisible: false });
  observe(SEEN);
  vi.advanceTimersByTime(600);
  expect(told).toEqual([false]);
  vi.advanceTimersByTime(100);
  expect(told).toEqual([false, true]);
});

test('a browser that does not track what covers an element goes by how much of it is in view', () => {
  const { told } = watch();
  observe({ intersectionRatio: 1 });
  vi.advanceTimersByTime(700);
  expect(told).toEqual([true]);
});

test('does not call back once stopped', () => {
  const { told, stop } = watch();
  observe(SEEN);
  stop();
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([]);
  expect(disconnect).toHaveBeenCalledOnce();
});

import { afterEach, expect, test, vi } from 'vitest';
import { runAtBeat } from './run-at-beat.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('runs what is due at the same time in one timer, each once', () => {
  vi.useFakeTimers({ now: 0 });
  const runs: string[] = [];
  const run = (name: string) => runs.push(`${name} ${vi.getTimerCount()}`);
  vi.advanceTimersByTime(30);
  runAtBeat(200, () => run('slow'));
  vi.advanceTimersByTime(130);
  runAtBeat(50, () => run('fast'));
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(39);
  expect(runs).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(runs).toEqual(['slow 0', 'fast 0']);
  vi.advanceTimersByTime(500);
  expect(runs).toHaveLength(2);
});

test('runs what is added while others run at the next beat', () => {
  vi.useFakeTimers({ now: 0 });
  let runs = 0;
  const again = () => {
    runs += 1;
    runAtBeat(100, again);
  };
  runAtBeat(100, again);
  vi.advanceTimersByTime(350);
  expect(runs).toBe(3);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limitRate } from './limit-rate.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work that ends when the test says so. */
function startWork(interval: number) {
  const ends: (() => void)[] = [];
  const limited = limitRate(interval, () => new Promise<void>((resolve) => ends.push(resolve)));
  const end = async () => {
    ends.at(-1)?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { ...limited, end, runs: () => ends.length };
}

test('runs at once, and once more after the interval however often it was called in the meantime', async () => {
  const { run, end, runs } = startWork(100);
  run();
  expect(runs()).toBe(1);
  for (let call = 0; call < 50; call += 1) run();
  await end();
  for (let call = 0; call < 50; call += 1) run();
  await vi.advanceTimersByTimeAsync(99);
  expect(runs()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(runs()).toBe(2);
  await end();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(runs()).toBe(2);
});

test('does not make the user wait for the interval, but for the end of the current run', async () => {
  const { run, runNow, end, runs } = startWork(100);
  run();
  runNow();
  expect(runs()).toBe(1);
  await end();
  expect(runs()).toBe(2);
  await end();
  runNow();
  expect(runs()).toBe(3);
});

test('goes on after work that fails', async () => {
  let runs = 0;
  const { run } = limitRate(100, async () => {
    runs += 1;
    throw new Error('no database');
  });
  run();
  await vi.advanceTimersByTimeAsync(100);
  run();
  expect(runs).toBe(2);
});

test('forgets a waiting run when it is stopped', async () => {
  const { run, stop, end, runs } = startWork(100);
  run();
  run();
  stop();
  await end();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(runs()).toBe(1);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { now } from '../../wire-log.ts';
import { writePaced } from './ask-paced.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('after a stall of the computer, deltas are late but still paced', async () => {
  const deltas = Array.from({ length: 20 }, (_, index) => String(index));
  const writtenAt: number[] = [];
  const write = async () => {
    // A stall in which twelve more deltas would be due.
    if (writtenAt.length === 2) vi.advanceTimersByTime(600);
    return true;
  };
  const written = writePaced({ isOpen: true, write } as never, deltas, 20, writtenAt);
  await vi.advanceTimersByTimeAsync(2000);
  await written;
  expect(writtenAt.length).toBe(20);
  const after = writtenAt[2] ?? 0;
  expect(writtenAt.slice(2).filter((at) => at - after < 40).length).toBe(5);
  expect(now()).toBeGreaterThan(after);
});

import { expect, onTestFinished, test, vi } from 'vitest';
import { inNextTask } from './in-next-task.ts';

test.each([
  ['Node', []],
  ['a browser', ['setImmediate']],
  ['an environment with neither', ['setImmediate', 'MessageChannel']],
])('runs each function once, in a task of its own, in %s', async (_, missing) => {
  for (const name of missing) vi.stubGlobal(name, undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  const [first, second] = [vi.fn(), vi.fn()];
  const [runFirst, runSecond] = [inNextTask(first), inNextTask(second)];
  for (const run of [runFirst, runSecond, runFirst]) run();
  await Promise.resolve();
  expect(first).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(second).toHaveBeenCalledOnce());
  expect(first).toHaveBeenCalledOnce();
  runFirst();
  await vi.waitFor(() => expect(first).toHaveBeenCalledTimes(2));
});

test('a task that never runs holds up no other function', async () => {
  vi.stubGlobal('setImmediate', () => undefined);
  inNextTask(vi.fn())();
  vi.unstubAllGlobals();
  const run = vi.fn();
  inNextTask(run)();
  await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
});

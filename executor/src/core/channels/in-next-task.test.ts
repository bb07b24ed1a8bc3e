import { expect, onTestFinished, test, vi } from 'vitest';
import { inNextTask } from './in-next-task.ts';

test.each(['Node', 'a browser'])('runs each function once, in a task of its own, in %s', async (platform) => {
  if (platform === 'a browser') vi.stubGlobal('setImmediate', undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  const [first, second] = [vi.fn(), vi.fn()];
  for (const run of [first, second, first]) inNextTask(run);
  await Promise.resolve();
  expect(first).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(second).toHaveBeenCalledOnce());
  expect(first).toHaveBeenCalledOnce();
  inNextTask(first);
  await vi.waitFor(() => expect(first).toHaveBeenCalledTimes(2));
});

import type { Executor, ExecutorState } from '@chat-executor/executor';

/** Resolves when the executor's state meets the condition or the signal aborts. */
export function waitForState(executor: Executor, condition: (state: ExecutorState) => boolean, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (!signal.aborted && !condition(executor.state)) return;
      executor.removeEventListener('state-change', check);
      signal.removeEventListener('abort', check);
      resolve();
    };
    executor.addEventListener('state-change', check);
    signal.addEventListener('abort', check);
    check();
  });
}

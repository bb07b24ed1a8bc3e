import type { Executor, ExecutorState } from '@chat-executor/executor';

/** Settles when the executor's state meets the condition, or the signal aborts. */
export function untilState(executor: Executor, holds: (state: ExecutorState) => boolean, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!signal.aborted && !holds(executor.state)) return;
      executor.removeEventListener('state-change', look);
      signal.removeEventListener('abort', look);
      resolve();
    };
    executor.addEventListener('state-change', look);
    signal.addEventListener('abort', look);
    look();
  });
}

import type { Executor } from 'chat-executor';

/** Settles once the executor has joined, the backend has answered its announcement, and a model is known. */
export function untilReady(executor: Executor): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      const { connection, models } = executor.state;
      if (connection.status !== 'connected' || connection.announcement === 'pending' || models.length === 0) return;
      executor.removeEventListener('state-change', check);
      resolve();
    };
    executor.addEventListener('state-change', check);
    check();
  });
}

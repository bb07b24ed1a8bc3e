import { waitForState } from '@chat-executor/testing/relay';
import type { Executor } from 'chat-executor';

/** Resolves when the executor has joined, the backend has answered its announcement, and a model is known. */
export function untilReady(executor: Executor): Promise<void> {
  return waitForState(executor, () => {
    const { connection, models } = executor.state;
    return connection.status === 'connected' && connection.announcement !== 'pending' && models.length > 0;
  });
}

import { parentPort } from 'node:worker_threads';
import type { ExecutorEnvironment } from '../src/subject/subject-process.ts';
import type { SmallExecutor } from './small-executor/small-executor.ts';
import type { ThreadOrder, ThreadReport } from './start-in-worker.ts';

/** Milliseconds between two heartbeats: often, so that a test that waits for one is short. */
const HEARTBEAT = 1_000;

/** Makes the executor of an id. */
export type MakeExecutor = (id: string, environment: ExecutorEnvironment, print: (line: string) => void) => SmallExecutor;

/** Runs executors in this thread, one after the other, as {@link ThreadOrder} tells. */
export function serveThread(make: MakeExecutor): void {
  let executor: SmallExecutor | undefined;
  const tell = (report: ThreadReport) => parentPort?.postMessage(report);
  parentPort?.on('message', (order: ThreadOrder) => {
    if (order === 'stop') {
      executor?.stop();
      executor = undefined;
      tell('stopped');
      return;
    }
    const mine = make(order.start, order.environment, (line) => {
      // What one that was stopped says is not the next one's.
      if (executor === mine) tell({ line });
    });
    executor = mine;
    mine.heartbeatInterval = HEARTBEAT;
    mine.start();
  });
}

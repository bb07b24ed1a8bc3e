import { parentPort } from 'node:worker_threads';
import type { ExecutorEnvironment } from '../src/subject/subject-process.ts';
import type { SmallExecutor } from './small-executor/small-executor.ts';
import type { ThreadOrder, ThreadReport } from './start-in-worker.ts';

/** Heartbeat interval in milliseconds, short for fast tests. */
const HEARTBEAT = 1_000;

/** Creates the executor with an id. */
export type MakeExecutor = (id: string, environment: ExecutorEnvironment, print: (line: string) => void) => SmallExecutor;

/** Runs executors in this thread, one after another, as ordered by {@link ThreadOrder}. */
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
      // Ignores output of a stopped executor.
      if (executor === mine) tell({ line });
    });
    executor = mine;
    mine.heartbeatInterval = HEARTBEAT;
    mine.start();
  });
}

import { parentPort } from 'node:worker_threads';
import type { ThreadCommand, ThreadMessage } from '../start-in-worker.ts';
import type { SmallExecutor } from './small-executor.ts';

/** Heartbeat interval in milliseconds, short for fast tests. */
const HEARTBEAT = 1_000;

/** Makes the executor that a command names. */
type MakeExecutor = (command: Exclude<ThreadCommand, 'stop'>, print: (line: string) => void) => SmallExecutor;

/** Runs small executors in this thread, one after another, as ordered by ThreadCommand. */
export function runInThread(makeExecutor: MakeExecutor): void {
  let running: SmallExecutor | undefined;
  const post = (message: ThreadMessage) => parentPort?.postMessage(message);
  parentPort?.on('message', (command: ThreadCommand) => {
    if (command === 'stop') {
      running?.stop();
      running = undefined;
      post('stopped');
      return;
    }
    const executor = makeExecutor(command, (line) => {
      // Ignores output of a stopped executor.
      if (running === executor) post({ line });
    });
    running = executor;
    executor.heartbeatInterval = HEARTBEAT;
    executor.start();
  });
}

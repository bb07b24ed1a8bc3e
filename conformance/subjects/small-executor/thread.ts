// Runs small executors in a thread, one after another, as ordered by ThreadCommand.
import { parentPort } from 'node:worker_threads';
import { makeExecutor } from '../make-executor.ts';
import type { ThreadCommand, ThreadMessage } from '../start-in-worker.ts';
import type { SmallExecutor } from './small-executor.ts';

/** Heartbeat interval in milliseconds, short for fast tests. */
const HEARTBEAT = 1_000;

let running: SmallExecutor | undefined;
const post = (message: ThreadMessage) => parentPort?.postMessage(message);

parentPort?.on('message', (command: ThreadCommand) => {
  if (command === 'stop') {
    running?.stop();
    running = undefined;
    post('stopped');
    return;
  }
  const executor = makeExecutor(command.start, command.environment, (line) => {
    // Ignores output of a stopped executor.
    if (running === executor) post({ line });
  });
  running = executor;
  executor.heartbeatInterval = HEARTBEAT;
  executor.start();
});

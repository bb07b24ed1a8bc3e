// One broken executor as a thread.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerStart } from '../start-in-worker.ts';

// Many of these threads start in one test, each with the same modules.
enableCompileCache();
const { makeExecutor } = await import('./make-executor.ts');

const { id, environment } = workerData as WorkerStart;
const executor = makeExecutor(id, environment, (line) => parentPort?.postMessage(line));
executor.heartbeatInterval = 1_000;
executor.start();
// The port keeps the thread alive between two connections.
parentPort?.on('message', () => undefined);

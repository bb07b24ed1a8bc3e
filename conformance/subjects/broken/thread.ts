// One broken executor as a thread.
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerStart } from '../start-in-worker.ts';
import { makeExecutor } from './make-executor.ts';

const { id, environment } = workerData as WorkerStart;
makeExecutor(id, environment, (line) => parentPort?.postMessage(line)).start();
// The port keeps the thread alive between two connections.
parentPort?.on('message', () => undefined);

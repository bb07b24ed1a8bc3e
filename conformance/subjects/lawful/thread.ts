// One lawful executor as a thread.
import { parentPort, workerData } from 'node:worker_threads';
import { RIGHT_PARTS, SmallExecutor } from '../small-executor/small-executor.ts';
import type { WorkerStart } from '../start-in-worker.ts';
import { LAWFUL_EXECUTORS } from './registry.ts';

const { id, environment } = workerData as WorkerStart;
const lawful = LAWFUL_EXECUTORS.find((each) => each.id === id);
if (lawful === undefined) throw new Error(`There is no lawful executor "${id}".`);
const { Executor = SmallExecutor, parts = {} } = lawful;
new Executor(environment, { ...RIGHT_PARTS, ...parts }, (line) => parentPort?.postMessage(line)).start();
// The port keeps the thread alive between two connections.
parentPort?.on('message', () => undefined);

// One lawful executor as a thread.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerStart } from '../start-in-worker.ts';

// Many of these threads start in one test, each with the same modules.
enableCompileCache();
const { RIGHT_PARTS, SmallExecutor } = await import('../small-executor/small-executor.ts');
const { LAWFUL_EXECUTORS } = await import('./registry.ts');

const { id, environment } = workerData as WorkerStart;
const lawful = LAWFUL_EXECUTORS.find((each) => each.id === id);
if (lawful === undefined) throw new Error(`There is no lawful executor "${id}".`);
const { Executor = SmallExecutor, parts = {} } = lawful;
const executor = new Executor(environment, { ...RIGHT_PARTS, ...parts }, (line) => parentPort?.postMessage(line));
executor.heartbeatInterval = 1_000;
executor.start();
// The port keeps the thread alive between two connections.
parentPort?.on('message', () => undefined);

// Runs small executors in a thread, conforming, broken or valid.
import { makeExecutor } from '../make-executor.ts';
import { runInThread } from './run-in-thread.ts';

runInThread(({ start, environment }, print) => makeExecutor(start, environment, print));

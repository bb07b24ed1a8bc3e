// Runs lawful executors in a thread, one after another.
import { serveThread } from '../serve-thread.ts';
import { makeExecutor } from './make-executor.ts';

serveThread(makeExecutor);

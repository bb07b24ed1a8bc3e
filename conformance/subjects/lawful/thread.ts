// Lawful executors, one after the other, in a thread.
import { serveThread } from '../serve-thread.ts';
import { makeExecutor } from './make-executor.ts';

serveThread(makeExecutor);

// Runs one mutant of the small backend in a thread, and posts its address.
import { parentPort } from 'node:worker_threads';
import './load-mutants.ts';

const { SmallBackend } = await import('../subjects/small-backend/small-backend.ts');
parentPort?.postMessage(await new SmallBackend().start());

// Runs one backend, broken or valid, in a thread, and posts its address.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

// One test starts many of these threads, each with the same modules.
enableCompileCache();
const { DEFAULT_BACKEND_PARTS: RIGHT_BACKEND_PARTS, SmallBackend } = await import('./small-backend.ts');
const { BROKEN_BACKENDS } = await import('../broken/backends/registry.ts');
const { VALID_BACKENDS } = await import('../valid/backends/registry.ts');
const { id } = workerData as { id: string };
const subject = [...BROKEN_BACKENDS, ...VALID_BACKENDS].find((candidate) => candidate.id === id);
if (subject === undefined) throw new Error(`Unknown backend "${id}".`);
const { Backend = SmallBackend, ...parts } = subject;
parentPort?.postMessage(await new Backend({ ...RIGHT_BACKEND_PARTS, ...parts }).start());

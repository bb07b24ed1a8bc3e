// One backend, broken or lawful, as a thread: it posts its address.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

// Many of these threads start in one test, each with the same modules.
enableCompileCache();
const { RIGHT_BACKEND_PARTS, SmallBackend } = await import('./small-backend.ts');
const { BROKEN_BACKENDS } = await import('../broken/backends/registry.ts');
const { LAWFUL_BACKENDS } = await import('../lawful/backends/registry.ts');
const { id } = workerData as { id: string };
const subject = [...BROKEN_BACKENDS, ...LAWFUL_BACKENDS].find((each) => each.id === id);
if (subject === undefined) throw new Error(`There is no backend "${id}".`);
const { Backend = SmallBackend, parts = {} } = subject;
parentPort?.postMessage(await new Backend({ ...RIGHT_BACKEND_PARTS, ...parts }).start());
